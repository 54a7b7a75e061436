using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.FileIncidentReport)]
public sealed class ReportingOnAnIncident
{
    private const FileIncidentReport.IncidentReportKind Preliminary = FileIncidentReport.IncidentReportKind.Preliminary;
    private const FileIncidentReport.IncidentReportKind Formal = FileIncidentReport.IncidentReportKind.Formal;

    private readonly Story _story = WithIncident(new Story().ToActive());

    private static Story WithIncident(Story story) => story.Do(ActionName.ReportIncident, Office.App1, story.Incident(IncidentSeverity.S1));

    private Story File(FileIncidentReport.IncidentReportKind kind) =>
        _story.Do(ActionName.FileIncidentReport, Office.Apa1, MonitoringWalk.ReportOn(_story.LastIncident(), kind));

    private string? Refused(FileIncidentReport.IncidentReportKind kind) =>
        _story.Code(ActionName.FileIncidentReport, Office.Apa1, MonitoringWalk.ReportOn(_story.LastIncident(), kind));

    [Theory, InlineData(72, false), InlineData(73, true)]
    public void is_late_after_seventy_two_hours(int hours, bool late)
    {
        _story.Later(TimeSpan.FromHours(hours));
        File(Preliminary).Trial().Incidents[0].LatePreliminary.ShouldBe(late);
    }

    [Theory, InlineData(15, false), InlineData(16, true)]
    public void owes_the_formal_report_fifteen_days_after_the_preliminary(int days, bool late)
    {
        File(Preliminary).Later(TimeSpan.FromDays(days));
        File(Formal).Trial().Incidents[0].LateFormal.ShouldBe(late);
    }

    [Fact]
    public void is_refused_in_the_wrong_order() => Refused(Formal).ShouldBe("preliminary-missing");

    [Fact]
    public void is_refused_twice()
    {
        File(Preliminary);
        Refused(Preliminary).ShouldBe("incident-report-filed");
        File(Formal);
        Refused(Formal).ShouldBe("incident-report-filed");
    }

    [Fact]
    public void is_refused_once_closed()
    {
        File(Preliminary);
        File(Formal).Do(ActionName.CloseIncident, Office.Mon1, new CloseIncident.Input { IncidentId = _story.LastIncident(), Conclusion = "Đã khắc phục." });
        Refused(Formal).ShouldBe("incident-closed");
    }

    [Fact]
    public void is_refused_for_an_unknown_incident() =>
        _story.Code(ActionName.FileIncidentReport, Office.Apa1, MonitoringWalk.ReportOn("I-99", Preliminary)).ShouldBe("incident-unknown");

    [Fact]
    public void needs_words() =>
        _story
            .Errors(ActionName.FileIncidentReport, Office.Apa1, MonitoringWalk.ReportOn("I-1", Preliminary) with { Text = "" })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.text");
}
