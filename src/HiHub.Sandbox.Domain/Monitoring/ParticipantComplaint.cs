namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A participant's complaint: answered by the tester, then, where the participant is not satisfied, by the ombudsman.</summary>
public sealed record ParticipantComplaint(
    string Id,
    ComplaintChannel Channel,
    DateTimeOffset ReceivedAt,
    ComplaintStage Stage,
    DateTimeOffset DueAt,
    string? Participant = null,
    bool Late = false,
    DateTimeOffset? ClosedAt = null
);

public enum ComplaintChannel
{
    Tester,
    Authority,
}

public enum ComplaintStage
{
    Tester,
    Ombudsman,
    Closed,
}
