using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class NamingClocks
{
    public static TheoryData<string> Kinds => [.. ClockCatalogue.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void gives_each_a_length_of_the_pack_or_a_moment_of_the_case(string name)
    {
        var kind = ClockCatalogue.Of(name);
        if (kind.Figure is null)
            kind.IsMoment.ShouldBeTrue();
        else
            FigureKinds.Of(kind.Figure).ShouldBe(FigureKind.Length);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void answers_moments_from_facts_and_nothing_else(string name)
    {
        var story = new Story().ToActive();
        void Ask() => CaseMoments.Of(name, story.Case, story.Pack, Office.Calendar, "X-0");
        if (ClockCatalogue.Of(name).IsMoment)
            Should.NotThrow(Ask);
        else
            Should.Throw<KeyNotFoundException>(Ask);
    }

    [Fact]
    public void lets_a_supplement_move_the_whole_procedure_alone() =>
        ClockCatalogue.All.Where(kind => kind.OnSupplement(Office.Pack("HN-LTD2026")) != SupplementPolicy.Continue)
            .ShouldHaveSingleItem().Name.ShouldBe(ClockCatalogue.Total);

    [Fact]
    public void starts_none_that_the_regime_does_not_set()
    {
        ClockCatalogue.Of("council-meeting").LengthIn(Office.Pack("AI-ND142")).ShouldBeNull();
        ClockCatalogue.Of("intake").LengthIn(Office.Pack("AI-ND142")).ShouldNotBeNull();
    }
}
