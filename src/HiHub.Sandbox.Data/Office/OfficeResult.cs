using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office;

/// <summary>What the office's desk answers. With <see cref="Errors"/> nothing has happened.</summary>
public sealed record OfficeResult
{
    /// <summary>The id of what the act made, such as a draft's.</summary>
    public string? Id { get; init; }

    /// <summary>The room's stream of evidence: <c>office/law</c>.</summary>
    public string Stream { get; init; } = "";

    public long EventSeq { get; init; }

    /// <summary>Lower-case hex.</summary>
    public string EventHash { get; init; } = "";

    /// <summary>Set where the act waits for a second signature instead of taking effect.</summary>
    public string? PendingId { get; init; }
    public Role? AwaitsSignatureOf { get; init; }

    /// <summary>Why what was to be confirmed is closed instead.</summary>
    internal Refusal? Lapsed { get; init; }

    /// <summary>Shown this once: neither the trail nor a repeated answer has it.</summary>
    [JsonIgnore]
    public string? Secret { get; init; }

    [JsonIgnore]
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>True where the same request was answered before and nothing happened again.</summary>
    [JsonIgnore]
    public bool Replayed { get; init; }
}
