using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>What the decision needs and what it gave: drafts, decision documents, the permit.</summary>
public sealed record ApprovalFacts
{
    /// <summary>The current draft; its clauses are dropped once the permit is issued, since the issued document holds them.</summary>
    public TrialRulebook? Rulebook { get; init; }

    /// <summary>The rulebook version that stands before the deciding authority; null while drafting.</summary>
    public int? SubmittedVersion { get; init; }

    public IReadOnlyList<DecisionDocument> Decisions { get; init; } = [];

    public PermitDecision? Permit { get; init; }

    /// <summary>The failed criteria of a refusal, as issued (INV-13).</summary>
    public IReadOnlyList<FailedCriterion> RefusedFor { get; init; } = [];

    public Publication? Published { get; init; }

    /// <summary>Where a court or complaint decision sent the case back to (T28).</summary>
    public ApplicationState? ReopenedTo { get; init; }
}

/// <summary>
/// A decision document apart from the act that carries it (prepared, numbered, signed, then issued).
/// <paramref name="ContentHash"/>: lower-case SHA-256 of the frozen content. <paramref name="IssuedBy"/>: the act that carried it.
/// <paramref name="RulebookVersion"/>: the draft that the content holds; null where it holds none. <paramref name="SignedFor"/>: in whose stead it was signed.
/// </summary>
public sealed record DecisionDocument(
    string Id,
    string Template,
    string ContentHash,
    string PreparedBy,
    DateTimeOffset PreparedAt,
    ActionName Decides,
    string? SignedBy = null,
    SignForm? SignForm = null,
    DateTimeOffset? SignedAt = null,
    ActionName? IssuedBy = null,
    int? RulebookVersion = null,
    string? SignedFor = null
);

/// <summary>The entry in the public register, and who was told (Luật Thủ đô 2026 Đ19.2.b).</summary>
public sealed record Publication(DateOnly On, IReadOnlyList<string> NotifiedAgencies);

/// <summary>TM. (thay mặt), KT. (ký thay); TL. and TUQ. are delegations, refused where the law forbids them (SOD-7).</summary>
public enum SignForm
{
    Tm,
    Kt,
    Tl,
    Tuq,
}
