using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain;

/// <summary>What the guards need to know of a case, by room; history in full stands in the audit events. Stored as one JSON value.</summary>
public sealed record CaseFacts
{
    /// <summary>The last number given by <see cref="Act.NewId"/>.</summary>
    public int LastId { get; init; }

    public IntakeFacts Intake { get; init; } = new();

    public ReviewFacts Review { get; init; } = new();

    public ApprovalFacts Approval { get; init; } = new();

    public TrialFacts Trial { get; init; } = new();

    public ExitFacts Exit { get; init; } = new();

    public PeopleFacts People { get; init; } = new();

    public EvidenceFacts Evidence { get; init; } = new();

    public LawFacts Law { get; init; } = new();
}
