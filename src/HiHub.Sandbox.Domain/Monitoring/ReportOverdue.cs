using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A report is missing on its due date: a finding is raised; missing twice is ground G05.</summary>
public sealed class ReportOverdue : CaseAction<ReportOverdue.Input>
{
    private static readonly Refusal s_notOverdue =
        new("report-not-overdue", "Báo cáo kỳ này không quá hạn.", "The report of this period is not overdue.");

    public sealed record Input
    {
        [Range(1, 500)] public required int Period { get; init; }
    }

    public override LocalText Title => new("Ghi nhận báo cáo quá hạn", "Record an overdue report");

    protected override Refusal? Guard(Act act, Input input) =>
        ReportPeriods.Of(act.Case, act.Pack, act.Calendar, input.Period) is { } period
        && act.Now > period.DueAt
        && !act.Facts.Trial.OverdueReports.Contains(input.Period)
        && act.Facts.Trial.Reports.All(report => report.Period != input.Period)
            ? null
            : s_notOverdue;

    protected override void Apply(Act act, Input input)
    {
        act.ChangeTrial(trial => trial with { OverdueReports = [.. trial.OverdueReports, input.Period] });
        RaiseFinding.Raise(act, FindingSeverity.Major, act.Today.AddDays(RaiseFinding.DefaultDays));
    }
}
