using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Where a proposal belongs.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RouterOutcome>))]
public enum RouterOutcome { Regime, Elsewhere, NoSandboxNeeded, OutOfScope }

/// <summary>A sentence of the answer with what it rests on.</summary>
public sealed record RouterReason(LocalText Words, LegalBasis Basis);

/// <summary>Answers that cannot both be true.</summary>
public sealed record RouterContradiction(string Id, RouterCondition When, LocalText Why);

/// <summary>One line of the decision table; the first that holds decides.</summary>
public sealed record RouterRule(
    string Id, RouterCondition When, RouterOutcome Outcome, string? Regime, LocalText? Authority, IReadOnlyList<RouterReason> Reasons);

/// <summary>What goes beside the outcome: a parallel regime or duty, or an agency to be consulted. Of several for one regime the first holds.</summary>
public sealed record RouterBeside(
    string Id,
    IReadOnlyList<RouterOutcome> On,
    RouterCondition When,
    string? Regime,
    string? Organisation,
    LocalText? Name,
    LocalText? Authority,
    IReadOnlyList<RouterReason> Reasons);

/// <summary>A gate question of the eligibility test in words; never where nothing settles it before a dossier is read.</summary>
public sealed record RouterGate(string Id, LocalText Words, RouterCondition? MetWhen, RouterCondition? FailedWhen);

/// <summary>Open: to be shown in the dossier.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GateState>))]
public enum GateState { Met, Failed, Open }
