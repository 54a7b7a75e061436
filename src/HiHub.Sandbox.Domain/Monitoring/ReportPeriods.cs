using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>One period of reporting; the last one ends with the term.</summary>
public sealed record ReportPeriod(int Number, DateOnly From, DateOnly To, DateTimeOffset DueAt);

/// <summary>The periods on which a launched trial reports, by its risk level (NĐ 142/2026 Đ25; office default elsewhere).</summary>
public static class ReportPeriods
{
    /// <summary>Null before launch and after the term's last period. Numbers start at 1.</summary>
    public static ReportPeriod? Of(SandboxCase @case, RegimePack pack, LegalCalendar calendar, int number)
    {
        if (@case.Facts.Trial.LaunchedAt is not { } launched || number < 1 || TrialTerm.LastDay(@case) is not { } last)
            return null;
        return Of(OfficeTime.DayOf(launched), last, @case.Facts.Trial.RiskLevel, pack, calendar, number);
    }

    /// <summary>The same for any trial that is launched on the day and ends with the other; null after its last period.</summary>
    public static ReportPeriod? Of(DateOnly start, DateOnly last, RiskLevel level, RegimePack pack, LegalCalendar calendar, int number)
    {
        var months = pack.Int(FigureKeys.ReportEvery(level));
        var from = start.AddMonths((number - 1) * months);
        if (from > last)
            return null;
        var to = start.AddMonths(number * months).AddDays(-1);
        to = to < last ? to : last;
        return new(number, from, to, TrialWriting.Due(pack, calendar, OfficeTime.StartOf(to), FigureKeys.ReportDueAfter));
    }

    /// <summary>Number of the first period whose report is neither filed nor accepted; a returned report waits again.</summary>
    public static int Next(TrialFacts trial)
    {
        var number = 1;
        while (trial.Reports.Any(report => report.Period == number && report.State != ReportState.Returned))
            number++;
        return number;
    }

    /// <summary>Number of the first period that has neither a report nor a record of its absence.</summary>
    internal static int NextUnrecorded(TrialFacts trial)
    {
        var number = 1;
        while (trial.OverdueReports.Contains(number) || trial.Reports.Any(report => report.Period == number))
            number++;
        return number;
    }

    /// <summary>True when a report that is due was not filed.</summary>
    public static bool IsBehind(SandboxCase @case, RegimePack pack, LegalCalendar calendar, DateTimeOffset now) =>
        Of(@case, pack, calendar, Next(@case.Facts.Trial)) is { } period && now > period.DueAt;
}
