using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.FileReport)]
public sealed class FilingAPeriodicReport
{
    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void is_on_time_until_the_tenth_working_day_after_the_period()
    {
        var period = _story.Period(1);
        _story.At(period.DueAt).Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1));

        OfficeTime.DayOf(period.DueAt.AddTicks(-1)).ShouldBe(Office.Calendar.AddWorkingDays(period.To, 10));
        _story.Trial().Reports.ShouldHaveSingleItem().Late.ShouldBeFalse();
    }

    [Fact]
    public void is_taken_and_flagged_when_late() =>
        _story
            .At(_story.Period(1).DueAt.AddSeconds(1))
            .Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1))
            .Trial()
            .Reports[0]
            .Late.ShouldBeTrue();

    [Fact]
    public void follows_the_cadence_of_the_risk_level()
    {
        var months = _story.Pack.Int(FigureKeys.ReportEvery(_story.Trial().RiskLevel));
        _story.Period(2).From.ShouldBe(OfficeTime.DayOf(_story.Trial().LaunchedAt!.Value).AddMonths(months));
        _story.Period(1).To.ShouldBe(_story.Period(2).From.AddDays(-1));
    }

    [Fact]
    public void is_refused_before_the_period_is_over() =>
        _story.On(_story.Period(1).To).Code(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1)).ShouldBe("period-not-over");

    [Fact]
    public void is_refused_for_a_period_beyond_the_term() =>
        _story.Code(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(99)).ShouldBe("period-unknown");

    [Fact]
    public void is_refused_twice() =>
        _story
            .On(_story.Period(1).To.AddDays(1))
            .Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1))
            .Code(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1))
            .ShouldBe("report-already-filed");

    [Fact]
    public void needs_metrics_and_a_narrative() =>
        _story
            .Errors(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1) with { Metrics = [], Narrative = "" })
            .Select(error => error.Path)
            .ShouldBe(["$.metrics", "$.narrative"]);
}
