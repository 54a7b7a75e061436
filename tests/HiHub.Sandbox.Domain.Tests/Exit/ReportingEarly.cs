using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.EarlyFinalReport)]
public sealed class ReportingEarly
{
    private static readonly EarlyFinalReport.Input s_input = new() { Report = ExitWalk.Report() };

    private readonly Story _story = new Story().ToActive();

    private string? DaysBeforeTheEnd(int days) => _story.On(_story.LastDay().AddDays(-days)).Code(ActionName.EarlyFinalReport, Office.App1, s_input);

    [Fact]
    public void enters_pre_exit_review_where_testing_goes_on()
    {
        var story = new Story().ToPreExit();
        story.Case.TrialState.ShouldBe(TrialState.PreExitReview);
        story.Case.StateCode.ShouldBe("B1");
        story.Exit().Wish.ShouldBe(NextStep.Transition);
    }

    [Theory, InlineData(91), InlineData(29), InlineData(-1)]
    public void is_refused_outside_its_window(int days) => DaysBeforeTheEnd(days).ShouldBe("early-report-window");

    [Theory, InlineData(90), InlineData(30)]
    public void is_taken_inside_it(int days) => DaysBeforeTheEnd(days).ShouldBeNull();

    [Fact]
    public void is_refused_twice() => new Story().ToPreExit().Code(ActionName.EarlyFinalReport, Office.App1, s_input).ShouldBe("early-report-filed");

    [Fact]
    public void is_refused_without_a_wish() =>
        _story
            .On(_story.LastDay().AddDays(-60))
            .Code(ActionName.EarlyFinalReport, Office.App1, new EarlyFinalReport.Input { Report = ExitWalk.Report(NextStep.None) })
            .ShouldBe("early-report-without-wish");

    [Fact]
    public void follows_the_whole_template() =>
        _story
            .Errors(ActionName.EarlyFinalReport, Office.App1, new EarlyFinalReport.Input { Report = ExitWalk.Report() with { Summary = "", Metrics = [] } })
            .Select(error => error.Path)
            .ShouldBe(["$.report.summary", "$.report.metrics"]);
}
