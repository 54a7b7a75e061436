namespace HiHub.Sandbox.Domain.Tests.Law;

[Covers(ActionName.BindParallelRegime)]
public sealed class BindingAParallelRegime
{
    private readonly Story _story = new Story().ToDraft();

    [Fact]
    public void binds_the_version_in_force_beside_the_primary_one()
    {
        _story.Do(ActionName.BindParallelRegime, Office.App1, ParallelWalk.Binding("SBV-ND94")).Do(ActionName.BindParallelRegime, Office.Apa1, ParallelWalk.Binding("AI-ND142"));

        _story.Case.Regime.ShouldBe("HN-LTD2026");
        _story.Case.Facts.Law.Parallel.Select(one => (one.Regime, one.PackVersion, one.Elsewhere)).ShouldBe([("SBV-ND94", 1, false), ("AI-ND142", 1, false)]);
    }

    [Fact]
    public void takes_a_stub_that_only_says_whose_matter_it_is() =>
        _story.Do(ActionName.BindParallelRegime, Office.App1, ParallelWalk.Binding("DN-NQ55")).Parallel().Elsewhere.ShouldBeTrue();

    [Fact]
    public void is_the_handlers_once_the_dossier_is_filed()
    {
        _story.ToAppraising();
        _story.WhyNot(ActionName.BindParallelRegime, Office.App1)!.Code.ShouldBe("not-your-role");
        _story.WhyNot(ActionName.BindParallelRegime, Office.Hnd2)!.Code.ShouldBe("not-your-part");
        _story.Do(ActionName.BindParallelRegime, Office.Hnd1, ParallelWalk.Binding("SBV-ND94"));
    }

    [Theory]
    [InlineData("HN-LTD2026", "regime-is-primary")]
    [InlineData("HN-LTD2024", "regime-is-primary")]
    [InlineData("SBV-ND94", "regime-already-bound")]
    public void refuses_what_runs_already(string regime, string code) =>
        _story.WithParallel("SBV-ND94").Try(ActionName.BindParallelRegime, Office.App1, ParallelWalk.Binding(regime))!.Code.ShouldBe(code);

    [Fact]
    public void needs_a_known_regime_and_a_reason()
    {
        _story.Errors(ActionName.BindParallelRegime, Office.App1, ParallelWalk.Binding("SBV")).ShouldHaveSingleItem().Code.ShouldBe("unknown-regime");
        _story.Errors(ActionName.BindParallelRegime, Office.App1, ParallelWalk.Binding("SBV-ND94") with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
    }
}
