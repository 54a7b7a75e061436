using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T35: the monitor lets testing go on once the cause is gone and reported.</summary>
public sealed class ResumeFromHold : CaseAction<ResumeFromHold.Input>
{
    private static readonly Refusal s_reportMissing =
        new(
            "hold-report-missing",
            "Chưa có báo cáo sự cố hoặc báo cáo đột xuất về việc tự ngừng này.",
            "There is no incident report or ad-hoc report on this hold."
        );

    public sealed record Input
    {
        [StringLength(2000, MinimumLength = 1)] public required string CauseRemoved { get; init; }
        /// <summary>Id of the incident, or of the ad-hoc report, that reports the hold.</summary>
        [StringLength(40, MinimumLength = 1)] public required string ReportId { get; init; }
    }

    public override LocalText Title => new("Cho tiếp tục sau tự ngừng", "Resume from hold");

    public override ActionKind Kind => ActionKind.Standing;

    public override Part? Part => Domain.Part.Monitor;

    protected override Refusal? Guard(Act act, Input input) => IsReported(act.Facts.Trial, input.ReportId) ? null : s_reportMissing;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with { Holds = trial.Holds.Replace(hold => hold.EndedAt is null, hold => hold with { EndedAt = act.Now }) });

    private static bool IsReported(TrialFacts trial, string id) =>
        trial.OpenHold() is { } hold
        && (trial.AdHocReports.Any(report => report.Id == id && report.FiledAt >= hold.StoppedAt)
            || trial.Incidents.Any(incident => incident.Id == id && incident.PreliminaryAt is not null && !(incident.ClosedAt < hold.StoppedAt)));
}
