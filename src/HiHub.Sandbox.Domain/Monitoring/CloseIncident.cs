using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The monitor closes an incident once its formal report is in; a minor one needs none.</summary>
public sealed class CloseIncident : CaseAction<CloseIncident.Input>
{
    private static readonly Refusal s_formalMissing =
        new("formal-report-missing", "Chưa có báo cáo chính thức về sự cố.", "The formal report on the incident is missing.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string IncidentId { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Conclusion { get; init; }
    }

    public override LocalText Title => new("Đóng sự cố", "Close an incident");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Incidents.FirstOrDefault(incident => incident.Id == input.IncidentId) is not { } incident ? TrialRefusals.IncidentUnknown
        : incident.ClosedAt is not null ? FileIncidentReport.Closed
        : incident is { FormalAt: null, Severity: not IncidentSeverity.S3 } ? s_formalMissing
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Incidents = trial.Incidents.Replace(incident => incident.Id == input.IncidentId, incident => incident with { ClosedAt = act.Now }),
        });
}
