using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>What the decision needs and what it gave: drafts, decision documents, the permit.</summary>
public sealed record ApprovalFacts
{
    public IReadOnlyList<DecisionDocument> Decisions { get; init; } = [];

    public PermitDecision? Permit { get; init; }

    /// <summary>Where a court or complaint decision sent the case back to (T28).</summary>
    public ApplicationState? ReopenedTo { get; init; }
}

/// <summary>
/// A decision document apart from the act that carries it (prepared, numbered, signed, then issued).
/// <paramref name="ContentHash"/>: lower-case SHA-256 of the frozen content. <paramref name="IssuedBy"/>: the act that carried it.
/// </summary>
public sealed record DecisionDocument(
    string Id,
    string Template,
    string ContentHash,
    string PreparedBy,
    DateTimeOffset PreparedAt,
    string? SignedBy = null,
    SignForm? SignForm = null,
    DateTimeOffset? SignedAt = null,
    ActionName? IssuedBy = null
);

/// <summary>TM. (thay mặt), KT. (ký thay); TL. and TUQ. are delegations, refused where the law forbids them (SOD-7).</summary>
public enum SignForm
{
    Tm,
    Kt,
    Tl,
    Tuq,
}
