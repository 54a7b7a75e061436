using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.CloseIncident)]
public sealed class ClosingAnIncident
{
    private readonly Story _story = new Story().ToActive();

    private CloseIncident.Input Closing => new() { IncidentId = _story.LastIncident(), Conclusion = "Đã khắc phục." };

    private Story With(IncidentSeverity severity) => _story.Do(ActionName.ReportIncident, Office.App1, _story.Incident(severity));

    [Fact]
    public void waits_for_the_formal_report() =>
        With(IncidentSeverity.S2).Code(ActionName.CloseIncident, Office.Mon1, Closing).ShouldBe("formal-report-missing");

    [Fact]
    public void needs_none_for_a_minor_one()
    {
        With(IncidentSeverity.S3).Do(ActionName.CloseIncident, Office.Mon1, Closing);
        _story.Trial().Incidents[0].ClosedAt.ShouldBe(_story.Now);
    }

    [Fact]
    public void is_refused_twice() =>
        With(IncidentSeverity.S3).Do(ActionName.CloseIncident, Office.Mon1, Closing).Code(ActionName.CloseIncident, Office.Mon1, Closing).ShouldBe("incident-closed");

    [Fact]
    public void is_refused_for_an_unknown_incident() =>
        With(IncidentSeverity.S3).Code(ActionName.CloseIncident, Office.Mon1, Closing with { IncidentId = "I-99" }).ShouldBe("incident-unknown");

    [Fact]
    public void needs_a_conclusion() =>
        With(IncidentSeverity.S3).Errors(ActionName.CloseIncident, Office.Mon1, Closing with { Conclusion = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.conclusion");
}
