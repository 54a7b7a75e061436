using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Approval;

public enum PermissionMode
{
    TimeLimited,
    Waiver,
    Both,
}

/// <summary>The permit as issued (domain §4.9): nothing machine-checked later is read from prose.</summary>
public sealed record PermitDecision(
    string DocumentId,
    DateOnly IssuedOn,
    string Authority,
    SignForm SignForm,
    PermissionMode Mode,
    DateOnly EffectiveFrom,
    int TermMonths,
    DateOnly LastDay,
    int RulebookVersion,
    IReadOnlyList<TrialLimit> Limits,
    IReadOnlyList<LegalWaiver> Waivers,
    IReadOnlyList<PermitCondition> Conditions,
    IReadOnlyList<TrialPhase> Phases
)
{
    public IReadOnlyList<string> NotifiedAgencies { get; init; } = [];

    public IReadOnlyList<ApprovedSupport> Support { get; init; } = [];

    public MonitoringPlan? MonitoringPlan { get; init; }
}

/// <summary>A provision temporarily not applied; the window lies inside the term (INV-02). <paramref name="CompetenceNote"/>: LEG's opinion.</summary>
public sealed record LegalWaiver(
    string Id,
    string Instrument,
    string Provision,
    string TextSnapshot,
    string Safeguard,
    string Territory,
    DateOnly From,
    DateOnly To,
    string CompetenceNote,
    WaiverMode Mode = WaiverMode.NotApplied,
    string? Replacement = null,
    string? PersonsClass = null,
    ObstacleKind? ObstacleKind = null
);

/// <summary>A condition with its purpose and proof of necessity; <paramref name="Precedent"/>: must be proven before launch.</summary>
public sealed record PermitCondition(string Id, string Text, string Purpose, string Necessity, bool Precedent);

/// <summary>A phase with the gate that leads to the next; numbers start at 1.</summary>
public sealed record TrialPhase(int Number, string Name, string GateCriteria);
