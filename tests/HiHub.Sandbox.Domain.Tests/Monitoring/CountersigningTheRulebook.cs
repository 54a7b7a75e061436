namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.CountersignRulebook)]
public sealed class CountersigningTheRulebook
{
    private readonly Story _story = new Story().ToPreLaunch();

    [Fact]
    public void records_version_and_hash()
    {
        _story.Do(ActionName.CountersignRulebook, Office.App1, _story.Countersigning());

        _story.Trial().Countersigned!.Version.ShouldBe(_story.Trial().Scope!.RulebookVersion);
        _story.Trial().Countersigned!.By.ShouldBe("app1");
    }

    [Fact]
    public void is_refused_for_another_version() =>
        _story.Code(ActionName.CountersignRulebook, Office.App1, _story.Countersigning() with { Version = 99 }).ShouldBe("rulebook-version");

    [Fact]
    public void needs_a_whole_hash() =>
        _story.Errors(ActionName.CountersignRulebook, Office.App1, _story.Countersigning() with { Hash = "abc" }).ShouldHaveSingleItem().Path.ShouldBe("$.hash");

    [Fact]
    public void is_for_the_legal_representative_alone() =>
        _story.Code(ActionName.CountersignRulebook, Office.Apa1, _story.Countersigning()).ShouldBe("not-your-role");
}
