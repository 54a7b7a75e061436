using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The preliminary, then the formal report on an incident.</summary>
public sealed class FileIncidentReport : CaseAction<FileIncidentReport.Input>
{
    private static readonly Refusal s_filed =
        new("incident-report-filed", "Báo cáo này đã nộp.", "This report is already filed.");

    private static readonly Refusal s_preliminaryMissing =
        new("preliminary-missing", "Chưa có báo cáo ban đầu về sự cố.", "The preliminary report on the incident is missing.");

    private static readonly Refusal s_closed =
        new("incident-closed", "Sự cố đã đóng.", "The incident is closed.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string IncidentId { get; init; }
        public required IncidentReportKind Kind { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string Text { get; init; }
    }

    public enum IncidentReportKind
    {
        Preliminary,
        Formal,
    }

    internal static Refusal Closed => s_closed;

    public override LocalText Title => new("Nộp báo cáo sự cố", "File an incident report");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Incidents.FirstOrDefault(incident => incident.Id == input.IncidentId) is not { } incident ? TrialRefusals.IncidentUnknown
        : incident.ClosedAt is not null ? s_closed
        : input.Kind == IncidentReportKind.Preliminary ? (incident.PreliminaryAt is null ? null : s_filed)
        : incident.FormalAt is not null ? s_filed
        : incident.PreliminaryAt is null ? s_preliminaryMissing
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Incidents = trial.Incidents.Replace(incident => incident.Id == input.IncidentId, incident => File(act, incident, input.Kind)),
        });

    private static Incident File(Act act, Incident incident, IncidentReportKind kind) =>
        kind == IncidentReportKind.Preliminary
            ? incident with { PreliminaryAt = act.Now, LatePreliminary = act.Now > IncidentClocks.PreliminaryDue(incident, act.Pack, act.Calendar) }
            : incident with { FormalAt = act.Now, LateFormal = act.Now > IncidentClocks.FormalDue(incident, act.Pack, act.Calendar) };
}
