using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T44: the final report is missing on its due date; a finding is raised and the matter goes up.</summary>
public sealed class FinalReportOverdue : CaseAction<NoInput>
{
    private static readonly Refusal s_recorded =
        new("overdue-recorded", "Đã ghi nhận báo cáo tổng kết quá hạn.", "The overdue final report is recorded already.");

    private static readonly Refusal s_notDue =
        new("report-not-overdue", "Báo cáo tổng kết chưa quá hạn.", "The final report is not overdue.");

    public override LocalText Title => new("Ghi nhận báo cáo tổng kết quá hạn", "Record the overdue final report");

    public override string? GuardDescription => "not recorded yet";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.FinalReportOverdueAt is null ? null : s_recorded;

    protected override Refusal? Guard(Act act, NoInput input) =>
        act.Facts.Exit.WoundDownAt is { } from && act.Now >= act.DueAfter(from, FigureKeys.FinalReport) ? null : s_notDue;

    protected override void Apply(Act act, NoInput input)
    {
        act.ChangeExit(exit => exit with { FinalReportOverdueAt = act.Now });
        RaiseFinding.Raise(act, FindingSeverity.Major, act.Today.AddDays(RaiseFinding.DefaultDays));
    }
}
