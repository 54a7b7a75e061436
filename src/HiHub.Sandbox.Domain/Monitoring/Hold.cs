namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A safety hold: the tester's own stop. <paramref name="StoppedAt"/>: when testing stopped in fact; late: the monitor was told after the hour.</summary>
public sealed record Hold(
    string Id,
    HoldTrigger Trigger,
    DateTimeOffset StoppedAt,
    DateTimeOffset RecordedAt,
    bool LateNotice,
    string? IncidentId = null,
    DateTimeOffset? EndedAt = null
);

/// <summary>The monitor's request that the tester stop; unanswered for an hour it becomes a suspension proposal.</summary>
public sealed record HoldRequest(string Id, string By, DateTimeOffset At, DateTimeOffset? AnsweredAt = null);

public enum HoldTrigger
{
    KillSwitch,
    LimitBreach,
    SeriousIncident,
    RequestedByMonitor,
    Other,
}
