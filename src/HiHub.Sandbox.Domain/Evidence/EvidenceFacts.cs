namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>Corrections, complaints against decisions, apologies.</summary>
public sealed record EvidenceFacts
{
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public IReadOnlyList<Complaint> Complaints { get; init; } = [];

    public IReadOnlyList<Reappointment> Reappointments { get; init; } = [];
}

/// <summary>A document of its own that cites the one it corrects (INV-10). <paramref name="ContentHash"/>: lower-case SHA-256.</summary>
public sealed record Correction(string Id, string CorrectsDocumentId, string ContentHash, string By, DateTimeOffset At);

/// <summary>A complaint against a decision. <paramref name="DocumentId"/>: null where the act complained of gave no decision document.</summary>
public sealed record Complaint(string Id, string? DocumentId, string By, DateOnly FiledOn, ComplaintOutcome? Outcome = null, string? DecidedBy = null);

public enum ComplaintOutcome
{
    Upheld,
    Rejected,
}

/// <summary>A new appointment after a written apology; <paramref name="Clock"/> is the clock's kind (NĐ 61/2018 Đ19.9: at most once).</summary>
public sealed record Reappointment(string Clock, DateTimeOffset At);
