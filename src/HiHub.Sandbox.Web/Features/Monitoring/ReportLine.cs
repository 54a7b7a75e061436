using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>One period of reporting as it stands: filed, missing on its day, or still to come.</summary>
internal sealed record ReportLine(ReportPeriod Period, PeriodicReport? Filed, bool Missing)
{
    public bool IsLate => Missing || Filed is { Late: true };

    /// <summary>Every period up to the end of the term, or of testing; none before launch. A year that the calendar does not hold ends the list.</summary>
    public static IReadOnlyList<ReportLine> Of(SandboxCase @case, RegimePack pack, LegalCalendar calendar, DateTimeOffset now)
    {
        var (lines, trial) = (new List<ReportLine>(), @case.Facts.Trial);
        var ended = trial.EndedAt is { } end ? OfficeTime.DayOf(end) : DateOnly.MaxValue;
        while (PeriodOf(@case, pack, calendar, lines.Count + 1) is { } period && period.From <= ended)
        {
            var filed = trial.Reports.FirstOrDefault(report => report.Period == period.Number);
            var missing = trial.OverdueReports.Contains(period.Number) || (now > period.DueAt && trial.EndedAt is null);
            lines.Add(new(period, filed, filed is null or { State: ReportState.Returned } && missing));
        }
        return lines;
    }

    private static ReportPeriod? PeriodOf(SandboxCase @case, RegimePack pack, LegalCalendar calendar, int number)
    {
        try
        {
            return ReportPeriods.Of(@case, pack, calendar, number);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return null;
        }
    }
}
