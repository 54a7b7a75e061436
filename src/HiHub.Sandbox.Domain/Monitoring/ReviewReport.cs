using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The monitor accepts a periodic report, or returns it with a reason.</summary>
public sealed class ReviewReport : CaseAction<ReviewReport.Input>
{
    private static readonly Refusal s_none =
        new("report-not-waiting", "Không có báo cáo kỳ này đang chờ xem xét.", "No report of this period is waiting for review.");

    public sealed record Input
    {
        [Range(1, 500)] public required int Period { get; init; }
        public required bool Accepted { get; init; }
        /// <summary>Why it is returned.</summary>
        [StringLength(2000, MinimumLength = 1)] public string? Reason { get; init; }
    }

    public override LocalText Title => new("Xem xét báo cáo định kỳ", "Review a report");

    public override ActionKind Kind => ActionKind.Standing;

    public override Part? Part => Domain.Part.Monitor;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (!input.Accepted && input.Reason is null)
            yield return new("$.reason", "required", "Trả lại báo cáo phải nêu lý do.", "Returning a report needs a reason.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Reports.Any(report => report.Period == input.Period && report.State == ReportState.Filed) ? null : s_none;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Reports = trial.Reports.Replace(
                report => report.Period == input.Period,
                report => report with { State = input.Accepted ? ReportState.Accepted : ReportState.Returned }),
        });
}
