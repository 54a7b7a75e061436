using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>What the decisions in force allow: the permit's scope, moved only by adjustment and extension decisions.</summary>
public sealed record TrialScope(
    DateOnly LastDay,
    int RulebookVersion,
    IReadOnlyList<TrialLimit> Limits,
    IReadOnlyList<LegalWaiver> Waivers,
    IReadOnlyList<TrialPhase> Phases
);

/// <summary>How far a condition precedent has come: proven by the tester, then verified by the monitor.</summary>
public sealed record ConditionProgress(
    string Id,
    IReadOnlyList<string> Evidence,
    string? ProvenBy = null,
    DateTimeOffset? ProvenAt = null,
    string? VerifiedBy = null,
    DateTimeOffset? VerifiedAt = null
);

/// <summary><paramref name="Hash"/>: lower-case SHA-256 of the rulebook that the tester accepted.</summary>
public sealed record RulebookCountersignature(int Version, string Hash, string By, DateTimeOffset At);
