namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The report of one period; a returned report is filed again and replaces itself. Money in VND.</summary>
public sealed record PeriodicReport(
    int Period,
    DateOnly From,
    DateOnly To,
    DateTimeOffset DueAt,
    DateTimeOffset FiledAt,
    bool Late,
    ReportState State,
    int ParticipantsNow,
    long MoneyHeld
);

public enum ReportState
{
    Filed,
    Accepted,
    Returned,
}

/// <summary>A report out of turn: limit reached, incident, change of circumstances.</summary>
public sealed record AdHocReport(
    string Id,
    DateTimeOffset OccurredAt,
    DateTimeOffset FiledAt,
    bool Late,
    string? LimitCode = null,
    string? IncidentId = null
);
