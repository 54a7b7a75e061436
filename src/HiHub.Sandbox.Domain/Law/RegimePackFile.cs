using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>The shape of a pack's file.</summary>
internal sealed record RegimePackFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    public required string Code { get; init; }
    [Range(1, 9999)] public required int Version { get; init; }
    public required TextFile Name { get; init; }
    public required PackStatus Status { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    public required DateOnly? EffectiveTo { get; init; }
    public required TextFile Authority { get; init; }
    public required TextFile Scope { get; init; }
    public required IReadOnlyList<string> Instruments { get; init; }
    public required IReadOnlyList<DocumentFile> Documents { get; init; }
    public required Dictionary<string, FigureFile> Figures { get; init; }
}

internal sealed record FigureFile
{
    public required string Value { get; init; }
    public required BasisFile? LegalBasis { get; init; }
    public required BasisConfidence Confidence { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    public required DateOnly? EffectiveTo { get; init; }
    public TextFile? Note { get; init; }
}

internal sealed record DocumentFile
{
    public required DocumentKind Kind { get; init; }
    public required DocumentDuty Duty { get; init; }
    public DocumentCondition? When { get; init; }
    public bool? ShortDossier { get; init; }
    public IReadOnlyList<FintechSolution> Solutions { get; init => field = value ?? []; } = [];
    public required BasisFile? LegalBasis { get; init; }
    public required BasisConfidence Confidence { get; init; }
    public TextFile? Note { get; init; }
}

internal sealed record BasisFile
{
    public string? Article { get; init; }
    public string? Source { get; init; }
}

internal sealed record TextFile
{
    public required string Vi { get; init; }
    public required string En { get; init; }

    public LocalText ToText() => new(Vi, En);
}

[JsonConverter(typeof(CamelCaseEnumConverter<BasisConfidence>))]
internal enum BasisConfidence { Article, Secondary, Recalled, Default }

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 16)]
[JsonSerializable(typeof(RegimePackFile))]
internal sealed partial class RegimePackJson : JsonSerializerContext;
