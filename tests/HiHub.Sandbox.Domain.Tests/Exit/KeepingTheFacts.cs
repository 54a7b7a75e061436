using System.Text.Json;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

public sealed class KeepingTheFacts
{
    [Fact]
    public void survives_being_written_and_read()
    {
        var story = new Story().ToActive().WithFinding().Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(5));
        story.Do(ActionName.ReportIncident, Office.App1, story.Incident(IncidentSeverity.S1));
        story.ToHeld().Do(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing());
        story.WithRemedy().ToWindDown().ToClosed();

        var json = JsonSerializer.Serialize(story.Case.Facts, SandboxJson.Options);
        var read = JsonSerializer.Deserialize<CaseFacts>(json, SandboxJson.Options)!;

        JsonSerializer.Serialize(read, SandboxJson.Options).ShouldBe(json);
        read.Trial.Incidents.ShouldBe(story.Trial().Incidents);
    }
}
