using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ReportIncident)]
public sealed class ReportingAnIncident
{
    private readonly Story _story = new Story().ToActive();

    [Theory]
    [InlineData(IncidentSeverity.S1, 60, false)]
    [InlineData(IncidentSeverity.S1, 61, true)]
    [InlineData(IncidentSeverity.S2, 24 * 60, false)]
    [InlineData(IncidentSeverity.S2, (24 * 60) + 1, true)]
    [InlineData(IncidentSeverity.S3, 100 * 60, false)]
    public void flags_a_late_notice_counted_from_awareness(IncidentSeverity severity, int minutes, bool late)
    {
        _story.Do(ActionName.ReportIncident, Office.App1, _story.Incident(severity, TimeSpan.FromMinutes(minutes)));
        _story.Trial().Incidents.ShouldHaveSingleItem().LateNotice.ShouldBe(late);
    }

    [Theory, InlineData(IncidentSeverity.S1, true), InlineData(IncidentSeverity.S2, false)]
    public void proposes_a_hold_for_the_gravest_alone(IncidentSeverity severity, bool proposed)
    {
        _story.Do(ActionName.ReportIncident, Office.App1, _story.Incident(severity));
        _story.Trial().Incidents[0].HoldProposed.ShouldBe(proposed);
        _story.Case.TrialState.ShouldBe(TrialState.Active);
    }

    [Fact]
    public void may_be_the_system_s_act_when_a_limit_breaks()
    {
        _story.Do(ActionName.ReportIncident, Actor.System, _story.Incident(IncidentSeverity.S2) with { LimitCode = "L03" });

        var incident = _story.Trial().Incidents.ShouldHaveSingleItem();
        IncidentClocks.PreliminaryDue(incident, _story.Pack, Office.Calendar).ShouldBe(_story.Now.AddHours(72));
    }

    [Fact]
    public void takes_no_awareness_to_come() =>
        _story.Errors(ActionName.ReportIncident, Office.App1, _story.Incident(IncidentSeverity.S1, TimeSpan.FromMinutes(-1))).ShouldHaveSingleItem().Path.ShouldBe("$.awareAt");
}
