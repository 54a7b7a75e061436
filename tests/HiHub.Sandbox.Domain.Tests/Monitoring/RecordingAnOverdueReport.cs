using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ReportOverdue)]
public sealed class RecordingAnOverdueReport
{
    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void raises_a_finding_and_leaves_the_state()
    {
        _story.At(_story.Period(1).DueAt).Do(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input());

        _story.Case.TrialState.ShouldBe(TrialState.Active);
        _story.Trial().OverdueReports.ShouldBe([1]);
        _story.Trial().Findings.ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Major);
    }

    [Fact]
    public void is_refused_before_the_due_date() =>
        _story.At(_story.Period(1).DueAt.AddSeconds(-1)).Code(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input()).ShouldBe("report-not-overdue");

    [Fact]
    public void is_refused_where_the_report_is_in() =>
        _story
            .At(_story.Period(1).DueAt)
            .Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1))
            .Code(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input { Period = 1 })
            .ShouldBe("report-not-overdue");

    [Fact]
    public void happens_once_a_period() =>
        _story
            .At(_story.Period(1).DueAt)
            .Do(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input { Period = 1 })
            .Code(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input { Period = 1 })
            .ShouldBe("report-not-overdue");

    [Fact]
    public void counts_periods_from_one() =>
        _story.Errors(ActionName.ReportOverdue, Actor.System, new ReportOverdue.Input { Period = 0 }).ShouldHaveSingleItem().Code.ShouldBe("out-of-range");
}
