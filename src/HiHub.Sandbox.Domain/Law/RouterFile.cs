using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The shape of the router's file. A condition is a list of alternatives, each naming questions with the answers it takes.</summary>
internal sealed record RouterFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    [Range(1, 9999)] public required int Version { get; init; }
    public required DateOnly AsOf { get; init; }
    public required TextFile Name { get; init; }
    public required IReadOnlyList<QuestionFile> Questions { get; init; }
    public required IReadOnlyList<ContradictionFile> Contradictions { get; init; }
    public required IReadOnlyList<RuleFile> Rules { get; init; }
    public required IReadOnlyList<BesideFile> Also { get; init; }
    public required IReadOnlyList<BesideFile> Consult { get; init; }
    public required IReadOnlyList<GateFile> Gates { get; init; }
}

internal sealed record QuestionFile
{
    [MaxLength(40)] public required string Id { get; init; }
    public required RouterQuestionKind Kind { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
    public TextFile? Help { get; init; }
    public IReadOnlyList<Dictionary<string, IReadOnlyList<string>>>? AskedWhen { get; init; }
    public DraftSlot? Fills { get; init; }
    public IReadOnlyList<OptionFile>? Options { get; init; }
}

internal sealed record OptionFile
{
    [MaxLength(40)] public required string Value { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
    /// <summary>True where it cannot be chosen together with another.</summary>
    public bool? Alone { get; init; }
    /// <summary>The dossier's own word, where the question fills one of its fields.</summary>
    public string? Fills { get; init; }
}

internal sealed record ContradictionFile
{
    public required string Id { get; init; }
    public required IReadOnlyList<Dictionary<string, IReadOnlyList<string>>> When { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
}

internal sealed record RuleFile
{
    public required string Id { get; init; }
    public required IReadOnlyList<Dictionary<string, IReadOnlyList<string>>> When { get; init; }
    public required RouterOutcome Outcome { get; init; }
    public string? Regime { get; init; }
    /// <summary>Where it is not simply the regime's own.</summary>
    public TextFile? Authority { get; init; }
    public required IReadOnlyList<ReasonFile> Reasons { get; init; }
}

/// <summary>What goes beside the outcome: a parallel regime or duty, or an agency to be consulted.</summary>
internal sealed record BesideFile
{
    public required string Id { get; init; }
    public required IReadOnlyList<RouterOutcome> On { get; init; }
    public required IReadOnlyList<Dictionary<string, IReadOnlyList<string>>> When { get; init; }
    public string? Regime { get; init; }
    public string? Organisation { get; init; }
    public TextFile? Name { get; init; }
    public TextFile? Authority { get; init; }
    public required IReadOnlyList<ReasonFile> Reasons { get; init; }
}

internal sealed record GateFile
{
    public required string Id { get; init; }
    public required string Vi { get; init; }
    public required string En { get; init; }
    public IReadOnlyList<Dictionary<string, IReadOnlyList<string>>>? MetWhen { get; init; }
    public IReadOnlyList<Dictionary<string, IReadOnlyList<string>>>? FailedWhen { get; init; }
}

internal sealed record ReasonFile
{
    public required string Vi { get; init; }
    public required string En { get; init; }
    public required BasisFile? LegalBasis { get; init; }
    public required BasisConfidence Confidence { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 16)]
[JsonSerializable(typeof(RouterFile))]
internal sealed partial class RouterJson : JsonSerializerContext;
