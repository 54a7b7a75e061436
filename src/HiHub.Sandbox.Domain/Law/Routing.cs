using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What the router says to a complete set of answers: guidance with its reasons, never a decision.</summary>
public sealed record Routing
{
    public required int RouterVersion { get; init; }

    /// <summary>The line of the decision table that decided.</summary>
    public required string Rule { get; init; }
    public required RouterOutcome Outcome { get; init; }
    public required string? Regime { get; init; }
    public required LocalText? RegimeName { get; init; }

    /// <summary>Who decides; null where nobody needs to.</summary>
    public required LocalText? Authority { get; init; }
    public required IReadOnlyList<RouterReason> Reasons { get; init; }
    public required IReadOnlyList<RoutedBeside> Also { get; init; }
    public required IReadOnlyList<RoutedBeside> Consult { get; init; }
    public required IReadOnlyList<RoutedGate> Gates { get; init; }
    public required RouterAnswers Answers { get; init; }

    /// <summary>A dossier begun with the answers; null where none is filed here.</summary>
    public required Dossier? Draft { get; init; }
}

public sealed record RoutedBeside(
    string Id, string? Regime, string? Organisation, LocalText Name, LocalText? Authority, IReadOnlyList<RouterReason> Reasons);

public sealed record RoutedGate(string Id, LocalText Words, GateState State);

/// <summary>What the router had said when a case began, as the case remembers it.</summary>
public sealed record RouterSaid(
    int RouterVersion, string Rule, RouterOutcome Outcome, string? Regime, LocalText? Authority, IReadOnlyList<string> Also, RouterAnswers Answers)
{
    public static RouterSaid Of(Routing routing) =>
        new(routing.RouterVersion, routing.Rule, routing.Outcome, routing.Regime, routing.Authority, [.. routing.Also.Select(one => one.Regime ?? one.Id)], routing.Answers);
}
