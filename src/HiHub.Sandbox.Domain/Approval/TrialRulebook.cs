using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>The draft of decision and rulebook (quy chế thử nghiệm). Versions start at 1; each draft is a new one.</summary>
public sealed record TrialRulebook
{
    public required int Version { get; init; }

    public required PermissionMode Mode { get; init; }

    /// <summary>Null: from the day the decision is issued.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    public required int TermMonths { get; init; }

    public IReadOnlyList<RulebookText> Clauses { get; init; } = [];

    public IReadOnlyList<TrialLimit> Limits { get; init; } = [];

    public IReadOnlyList<DraftWaiver> Waivers { get; init; } = [];

    public IReadOnlyList<DraftCondition> Conditions { get; init; } = [];

    public IReadOnlyList<TrialPhase> Phases { get; init; } = [];

    public MonitoringPlan? MonitoringPlan { get; init; }

    public IReadOnlyList<string> NotifiedAgencies { get; init; } = [];

    public IReadOnlyList<ApprovedSupport> Support { get; init; } = [];
}

/// <summary>The text of one of the 21 clauses.</summary>
public sealed record RulebookText
{
    [Range(1, RulebookClauses.Count)]
    public required int Number { get; init; }

    [StringLength(8000, MinimumLength = 1)]
    public required string Text { get; init; }
}
