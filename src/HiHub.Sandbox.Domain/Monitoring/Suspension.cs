namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A suspension by the deciding authority.</summary>
public sealed record Suspension(
    string Id,
    GroundCode Ground,
    DateTimeOffset At,
    bool Urgent,
    string DocumentId,
    IReadOnlyList<Remedy> Remedies,
    DateTimeOffset? EndedAt = null
);

/// <summary>What the tester offers so that the suspension be lifted.</summary>
public sealed record Remedy(string Id, DateTimeOffset At);

/// <summary>A proposal to suspend; the decision is another person's.</summary>
public sealed record SuspensionProposal(string Id, GroundCode Ground, string By, DateTimeOffset At, DateTimeOffset? DecidedAt = null);
