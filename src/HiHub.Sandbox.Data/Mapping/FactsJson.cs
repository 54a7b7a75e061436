using System.Text.Json;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HiHub.Sandbox.Data.Mapping;

/// <summary>A case's facts as one JSON text; they are immutable, so the same reference is the same value.</summary>
internal sealed class FactsJson()
    : ValueConverter<CaseFacts, string>(
        facts => JsonSerializer.Serialize(facts, SandboxJson.Options),
        json => JsonSerializer.Deserialize<CaseFacts>(json, SandboxJson.Options)!
    )
{
    public static ValueComparer<CaseFacts> SameReference { get; } = new((a, b) => ReferenceEquals(a, b), facts => facts.LastId, facts => facts);
}
