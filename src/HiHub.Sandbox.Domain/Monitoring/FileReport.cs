using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The periodic report (A03). A report filed late is taken all the same and flagged.</summary>
public sealed class FileReport : CaseAction<FileReport.Input>
{
    private static readonly Refusal s_unknown =
        new("period-unknown", "Không có kỳ báo cáo này.", "There is no such reporting period.");

    private static readonly Refusal s_notOver =
        new("period-not-over", "Kỳ báo cáo chưa kết thúc.", "The reporting period is not over yet.");

    private static readonly Refusal s_filed =
        new("report-already-filed", "Báo cáo kỳ này đã nộp và không bị trả lại.", "The report of this period is filed and was not returned.");

    public sealed record Input
    {
        [Range(1, 500)] public required int Period { get; init; }
        [Range(0, int.MaxValue)] public required int ParticipantsNow { get; init; }
        [Range(0, int.MaxValue)] public required int Enrolled { get; init; }
        [Range(0, int.MaxValue)] public required int Left { get; init; }
        [MinLength(1)] public required IReadOnlyList<Measured> Metrics { get; init; }
        [Range(0, int.MaxValue)] public required int Incidents { get; init; }
        [Range(0, int.MaxValue)] public required int Complaints { get; init; }
        [Range(0, int.MaxValue)] public int DataProtectionEvents { get; init; }
        /// <summary>Participants' money held on the last day, VND.</summary>
        [Range(0, long.MaxValue)] public required long MoneyHeld { get; init; }
        public DateOnly? SafetyDrillOn { get; init; }
        [StringLength(4000)] public string? Deviations { get; init; }
        [StringLength(4000)] public string? LawLessons { get; init; }
        [StringLength(4000)] public string? NextPeriod { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string Narrative { get; init; }
    }

    public override LocalText Title => new("Nộp báo cáo định kỳ", "File the periodic report");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        Period(act, input.Period) is not { } period ? s_unknown
        : act.Today <= period.To && act.Facts.Trial.EndedAt is null ? s_notOver
        : act.Facts.Trial.Reports.Any(report => report.Period == input.Period && report.State != ReportState.Returned) ? s_filed
        : null;

    protected override void Apply(Act act, Input input)
    {
        var period = Period(act, input.Period)!;
        var late = act.Now > period.DueAt;
        var report = new PeriodicReport(
            period.Number, period.From, period.To, period.DueAt, act.Now, late, ReportState.Filed, input.ParticipantsNow, input.MoneyHeld);
        act.ChangeTrial(trial => trial with { Reports = [.. trial.Reports.Where(filed => filed.Period != input.Period), report] });
    }

    private static ReportPeriod? Period(Act act, int number) => ReportPeriods.Of(act.Case, act.Pack, act.Calendar, number);
}
