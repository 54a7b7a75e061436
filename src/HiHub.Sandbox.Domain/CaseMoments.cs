using System.Globalization;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain;

/// <summary>The instants of clocks that follow from the facts of the case (<see cref="ClockKind.IsMoment"/>), and when a duty comes round.</summary>
public static class CaseMoments
{
    /// <summary>
    /// UTC; null while the facts say none: before the permit, while a suspension tolls the term, for a subject that is not there.
    /// <paramref name="subject"/>: the incident, finding or complaint asked about; for <c>report</c> the period's number.
    /// </summary>
    public static DateTimeOffset? Of(string clock, SandboxCase @case, RegimePack pack, LegalCalendar calendar, string? subject) => clock switch
    {
        "start" => EndOf(TrialTerm.StartBy(@case, pack)),
        ClockCatalogue.Term => TrialTerm.IsTolled(@case, pack) ? null : EndOf(@case.Facts.Trial.Scope?.LastDay),
        "voluntary-stop" => @case.Facts is { Exit.StopsOn: { } stops, Trial.EndedAt: null } ? OfficeTime.StartOf(stops) : null,
        "transition" => @case.Facts.Exit.Transition is { EnteredAt: not null } transition ? EndOf(transition.Until) : null,
        "report" => Report(@case, pack, calendar, subject)?.DueAt,
        "incident-preliminary" => Incident(@case, subject) is { } incident ? IncidentClocks.PreliminaryDue(incident, pack, calendar) : null,
        "incident-formal" => Incident(@case, subject) is { } incident ? IncidentClocks.FormalDue(incident, pack, calendar) : null,
        "finding" => EndOf(@case.Facts.Trial.Findings.FirstOrDefault(finding => finding.Id == subject)?.DueOn),
        "complaint-answer" => @case.Facts.Trial.Complaints.FirstOrDefault(complaint => complaint.Id == subject)?.DueAt,
        "consent-withdrawal" => @case.Facts.Trial.Withdrawals.FirstOrDefault(withdrawal => withdrawal.Id == subject)?.DueAt,
        _ => throw new KeyNotFoundException(clock),
    };

    /// <summary>When the <paramref name="number"/>th duty of a period opens, from 1; null before launch and after the last. A report opens some days before it is due.</summary>
    public static DateTimeOffset? Opens(string period, int number, SandboxCase @case, RegimePack pack, LegalCalendar calendar)
    {
        if (period == CasePeriods.Report)
            return ReportPeriods.Of(@case, pack, calendar, number) is { } report ? Opens(report, pack, calendar) : null;
        if (@case.Facts.Trial.LaunchedAt is not { } launched || TrialTerm.LastDay(@case) is not { } last)
            return null;
        var on = OfficeTime.DayOf(launched).AddMonths(number * CasePeriods.Months(period, @case.Facts.Trial.RiskLevel, pack));
        return on > last ? null : OfficeTime.StartOf(on);
    }

    private static DateTimeOffset Opens(ReportPeriod report, RegimePack pack, LegalCalendar calendar)
    {
        var dueOn = OfficeTime.DayOf(report.DueAt.AddTicks(-1));
        return pack.Has(FigureKeys.ReportOpenBefore)
            ? OfficeTime.StartOf(calendar.AddWorkingDays(dueOn, -pack.Int(FigureKeys.ReportOpenBefore)))
            : OfficeTime.EndOf(report.To);
    }

    private static ReportPeriod? Report(SandboxCase @case, RegimePack pack, LegalCalendar calendar, string? subject) =>
        ReportPeriods.Of(@case, pack, calendar, PeriodOf(subject) ?? ReportPeriods.Next(@case.Facts.Trial));

    internal static int? PeriodOf(string? subject) => int.TryParse(subject, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Incident? Incident(SandboxCase @case, string? subject) => @case.Facts.Trial.Incidents.FirstOrDefault(incident => incident.Id == subject);

    private static DateTimeOffset? EndOf(DateOnly? day) => day is { } last ? OfficeTime.EndOf(last) : null;
}
