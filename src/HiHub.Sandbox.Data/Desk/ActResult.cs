using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What the desk answers. With <see cref="Errors"/> nothing has happened.</summary>
public sealed record ActResult
{
    public string Reference { get; init; } = "";

    /// <summary>The case's version after the act; the ETag.</summary>
    public int Version { get; init; }
    public ApplicationState State { get; init; }
    public TrialState TrialState { get; init; }
    public string StateCode { get; init; } = "";
    public string? DossierCode { get; init; }

    /// <summary>The audit event of the act.</summary>
    public long EventSeq { get; init; }

    /// <summary>Lower-case hex.</summary>
    public string EventHash { get; init; } = "";

    /// <summary>Set where the act waits for a second signature instead of taking effect.</summary>
    public string? PendingId { get; init; }
    public Role? AwaitsSignatureOf { get; init; }

    /// <summary>Receipts, notices and decisions the act issued or prepared.</summary>
    public IReadOnlyList<ActDocument> Documents { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>True where the same request was answered before and nothing happened again.</summary>
    [JsonIgnore]
    public bool Replayed { get; init; }
}

public sealed record ActDocument(string Id, string Template, string? Number, string Sha256);
