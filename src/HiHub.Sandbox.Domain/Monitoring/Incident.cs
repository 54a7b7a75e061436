namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>
/// An incident; its clocks run from the time of awareness. Late notices are flagged because they decide the
/// exemption from liability (Luật 93/2025 Đ22). <paramref name="LimitCode"/>: the limit whose breach it is.
/// </summary>
public sealed record Incident(
    string Id,
    IncidentSeverity Severity,
    DateTimeOffset AwareAt,
    DateTimeOffset NoticedAt,
    string NoticedBy,
    bool LateNotice,
    bool HoldProposed,
    string? LimitCode = null,
    DateTimeOffset? PreliminaryAt = null,
    bool LatePreliminary = false,
    DateTimeOffset? FormalAt = null,
    bool LateFormal = false,
    DateTimeOffset? ClosedAt = null
);

/// <summary>S1 life, health, money lost, data of more than 1,000 people; S2 serious but contained; S3 minor.</summary>
public enum IncidentSeverity
{
    S1 = 1,
    S2,
    S3,
}
