using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A report out of turn, due within hours of the event (NĐ 142/2026 Đ25.3; office default elsewhere).</summary>
public sealed class FileAdHocReport : CaseAction<FileAdHocReport.Input>
{
    public sealed record Input
    {
        [StringLength(300, MinimumLength = 1)] public required string Subject { get; init; }
        public required DateTimeOffset OccurredAt { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string Text { get; init; }
        /// <summary>Code of the limit reached.</summary>
        [StringLength(20)] public string? LimitCode { get; init; }
        [StringLength(40)] public string? IncidentId { get; init; }
    }

    public override LocalText Title => new("Nộp báo cáo đột xuất", "File an ad-hoc report");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.OccurredAt > act.Now)
            yield return TrialWriting.InFuture("$.occurredAt");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.IncidentId is { } id && act.Facts.Trial.Incidents.All(incident => incident.Id != id) ? TrialRefusals.IncidentUnknown : null;

    protected override void Apply(Act act, Input input)
    {
        var late = act.Now > act.DueAfter(input.OccurredAt, FigureKeys.ReportAdHoc);
        var report = new AdHocReport(act.NewId("AH"), input.OccurredAt, act.Now, late, input.LimitCode, input.IncidentId);
        act.ChangeTrial(trial => trial with { AdHocReports = [.. trial.AdHocReports, report] });
    }
}
