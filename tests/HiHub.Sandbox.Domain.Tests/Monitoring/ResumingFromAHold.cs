using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ResumeFromHold)]
public sealed class ResumingFromAHold
{
    private static ResumeFromHold.Input Resuming(string report) => new() { CauseRemoved = "Đã sửa lỗi đối soát.", ReportId = report };

    private static Story WithReport(Story story)
    {
        story.Do(ActionName.ReportIncident, Office.App1, story.Incident(IncidentSeverity.S2));
        return story.Do(
            ActionName.FileIncidentReport,
            Office.Apa1,
            MonitoringWalk.ReportOn(story.LastIncident(), FileIncidentReport.IncidentReportKind.Preliminary));
    }

    [Theory, InlineData(TrialState.Active), InlineData(TrialState.PreExitReview), InlineData(TrialState.Transition)]
    public void returns_to_where_the_hold_began(TrialState from)
    {
        var story = from switch
        {
            TrialState.PreExitReview => new Story().ToPreExit(),
            TrialState.Transition => new Story().ToTransition(),
            _ => new Story().ToActive(),
        };
        WithReport(story.ToHeld()).Do(ActionName.ResumeFromHold, Office.Mon1, Resuming(story.LastIncident()));

        story.Case.TrialState.ShouldBe(from);
        story.Trial().OpenHold().ShouldBeNull();
    }

    [Fact]
    public void takes_an_ad_hoc_report_too()
    {
        var story = new Story().ToHeld();
        story.Do(ActionName.FileAdHocReport, Office.Apa1, new FileAdHocReport.Input { Subject = "Tự ngừng", OccurredAt = story.Now, Text = "Diễn biến." });
        story.Do(ActionName.ResumeFromHold, Office.Mon1, Resuming(story.Trial().AdHocReports[^1].Id));
        story.Case.TrialState.ShouldBe(TrialState.Active);
    }

    [Fact]
    public void is_refused_without_a_report() =>
        new Story().ToHeld().Code(ActionName.ResumeFromHold, Office.Mon1, Resuming("I-99")).ShouldBe("hold-report-missing");

    [Fact]
    public void is_refused_with_an_incident_nobody_has_reported_on()
    {
        var story = new Story().ToHeld();
        story.Do(ActionName.ReportIncident, Office.App1, story.Incident(IncidentSeverity.S2));
        story.Code(ActionName.ResumeFromHold, Office.Mon1, Resuming(story.LastIncident())).ShouldBe("hold-report-missing");
    }

    [Fact]
    public void is_not_the_tester_s_act() =>
        new Story().ToHeld().Code(ActionName.ResumeFromHold, Office.App1, Resuming("I-1")).ShouldBe("not-your-role");

    [Fact]
    public void needs_words_on_the_cause() =>
        new Story().ToHeld().Errors(ActionName.ResumeFromHold, Office.Mon1, Resuming("I-1") with { CauseRemoved = "" }).ShouldNotBeEmpty();
}
