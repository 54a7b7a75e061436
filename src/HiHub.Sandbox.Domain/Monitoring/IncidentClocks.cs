using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>By when an incident is noticed and reported; every clock runs from awareness (NĐ 142/2026 Đ19, Đ25).</summary>
public static class IncidentClocks
{
    /// <summary>Null for a minor incident, which the periodic report tells.</summary>
    public static DateTimeOffset? NoticeDue(IncidentSeverity severity, DateTimeOffset awareAt, RegimePack pack, LegalCalendar calendar) =>
        severity switch
        {
            IncidentSeverity.S1 => TrialWriting.Due(pack, calendar, awareAt, FigureKeys.IncidentSeriousNotice),
            IncidentSeverity.S2 => TrialWriting.Due(pack, calendar, awareAt, FigureKeys.IncidentOtherNotice),
            IncidentSeverity.S3 => null,
        };

    /// <summary>A breached limit is reported within the hours of an ad-hoc report, whatever its severity.</summary>
    public static DateTimeOffset? PreliminaryDue(Incident incident, RegimePack pack, LegalCalendar calendar) =>
        incident.LimitCode is not null
            ? TrialWriting.Due(pack, calendar, incident.AwareAt, FigureKeys.ReportAdHoc)
            : incident.Severity switch
            {
                IncidentSeverity.S1 => TrialWriting.Due(pack, calendar, incident.AwareAt, FigureKeys.IncidentSeriousPreliminary),
                IncidentSeverity.S2 => TrialWriting.Due(pack, calendar, incident.AwareAt, FigureKeys.IncidentOtherPreliminary),
                IncidentSeverity.S3 => null,
            };

    /// <summary>Null until the preliminary report is in, and for a minor incident.</summary>
    public static DateTimeOffset? FormalDue(Incident incident, RegimePack pack, LegalCalendar calendar) =>
        incident is { PreliminaryAt: { } filed, Severity: not IncidentSeverity.S3 }
            ? TrialWriting.Due(pack, calendar, filed, FigureKeys.IncidentFormal)
            : null;
}
