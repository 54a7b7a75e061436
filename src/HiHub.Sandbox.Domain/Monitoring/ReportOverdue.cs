using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A report is missing on its due date: a finding is raised; missing twice is ground G05.</summary>
public sealed class ReportOverdue : CaseAction<ReportOverdue.Input>
{
    private static readonly Refusal s_notOverdue =
        new("report-not-overdue", "Báo cáo kỳ này không quá hạn.", "The report of this period is not overdue.");

    public sealed record Input
    {
        /// <summary>Where not stated: the first period without a report.</summary>
        [Range(1, 500)] public int? Period { get; init; }
    }

    public override LocalText Title => new("Ghi nhận báo cáo quá hạn", "Record an overdue report");

    protected override Refusal? Guard(Act act, Input input) =>
        ReportPeriods.Of(act.Case, act.Pack, act.Calendar, Number(act, input)) is { } period
        && act.Now >= period.DueAt
        && !act.Facts.Trial.OverdueReports.Contains(period.Number)
        && act.Facts.Trial.Reports.All(report => report.Period != period.Number)
            ? null
            : s_notOverdue;

    protected override void Apply(Act act, Input input)
    {
        var number = Number(act, input);
        act.ChangeTrial(trial => trial with { OverdueReports = [.. trial.OverdueReports, number] });
        RaiseFinding.Raise(act, FindingSeverity.Major, act.Today.AddDays(RaiseFinding.DefaultDays));
    }

    private static int Number(Act act, Input input) => input.Period ?? ReportPeriods.NextUnrecorded(act.Facts.Trial);
}
