using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.FileFinalReport)]
[Covers(ActionName.FinalReportOverdue)]
public sealed class FilingTheFinalReport
{
    [Fact]
    public void asks_for_the_evaluation()
    {
        var story = new Story().ToEvaluating();
        story.Case.TrialState.ShouldBe(TrialState.Evaluating);
        story.Exit().FinalReportAt.ShouldBe(story.Now);
    }

    [Fact]
    public void drops_an_evaluation_made_before_the_end()
    {
        var story = new Story().ToPreExit().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X3));
        story.ToWindDown().ToEvaluating().Exit().Evaluation.ShouldBeNull();
    }

    [Fact]
    public void follows_the_whole_template() =>
        new Story()
            .ToFinalReporting()
            .Errors(ActionName.FileFinalReport, Office.App1, new FileFinalReport.Input { Report = ExitWalk.Report() with { LawRecommendation = "" } })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.report.lawRecommendation");

    [Fact]
    public void is_missed_after_thirty_days_and_once()
    {
        var story = new Story().ToFinalReporting();
        var due = Office.Calendar.RollForward(story.Today().AddDays(30));
        story.On(due).Code(ActionName.FinalReportOverdue, Actor.System).ShouldBe("report-not-overdue");
        story.On(due.AddDays(1)).Do(ActionName.FinalReportOverdue, Actor.System);

        story.Case.TrialState.ShouldBe(TrialState.FinalReporting);
        story.Trial().Findings.ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Major);
        story.Code(ActionName.FinalReportOverdue, Actor.System).ShouldBe("overdue-recorded");
    }
}
