using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The deadlines that the case itself holds (<see cref="ClockSource.Case"/>): ends of terms, reports, what was asked with a day.</summary>
internal static class CaseMoments
{
    /// <summary>Null where the case does not hold it, or not any more.</summary>
    public static DateTimeOffset? Of(string kind, string? subject, SandboxCase @case, RegimePack pack, LegalCalendar calendar)
    {
        var trial = @case.Facts.Trial;
        return kind switch
        {
            "start" => EndOf(TrialTerm.StartBy(@case, pack)),
            ClockCatalogue.Term or "transition" => EndOf(TrialTerm.LastDay(@case)),
            "report" => ReportPeriods.Of(@case, pack, calendar, ReportPeriods.NextUnrecorded(trial))?.DueAt,
            "incident-preliminary" => Find(trial.Incidents, one => one.Id, subject) is { } incident ? IncidentClocks.PreliminaryDue(incident, pack, calendar) : null,
            "incident-formal" => Find(trial.Incidents, one => one.Id, subject) is { } incident ? IncidentClocks.FormalDue(incident, pack, calendar) : null,
            "finding" => EndOf(Find(trial.Findings, one => one.Id, subject)?.DueOn),
            "complaint-answer" => Find(trial.Complaints, one => one.Id, subject)?.DueAt,
            "consent-withdrawal" => Find(trial.Withdrawals, one => one.Id, subject)?.DueAt,
            _ => null,
        };
    }

    private static DateTimeOffset? EndOf(DateOnly? day) => day is { } known ? OfficeTime.EndOf(known) : null;

    private static T? Find<T>(IReadOnlyList<T> all, Func<T, string> id, string? subject)
        where T : class => subject is null ? all.Count > 0 ? all[^1] : null : all.FirstOrDefault(one => id(one) == subject);
}
