using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>What a draft of the law changes: figures, days off, or the office's procedure.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LawKind>))]
public enum LawKind
{
    Pack,
    Calendar,
    Workflow,
}

[JsonConverter(typeof(CamelCaseEnumConverter<DraftState>))]
public enum DraftState
{
    Draft,
    Published,
    Discarded,
}

/// <summary>A change of the law in the making. It never binds: publishing copies its content into a version of its kind.</summary>
public sealed class LawDraft
{
    [MaxLength(24)] public string Id { get; set; } = "";
    public LawKind Kind { get; set; }

    /// <summary>The regime's code, the definition's id, or <c>vn</c> for the calendar.</summary>
    [MaxLength(64)] public string Code { get; set; } = "";

    /// <summary>The version it will be.</summary>
    [MaxLength(40)] public string Version { get; set; } = "";

    /// <summary>The version it began from, the newest of its time; null for the first.</summary>
    [MaxLength(40)] public string? BasedOn { get; set; }
    public byte[] Content { get; set; } = [];
    [MaxLength(64)] public string Sha256 { get; set; } = "";
    [MaxLength(64)] public string Author { get; set; } = "";
    [MaxLength(2000)] public string Reason { get; set; } = "";

    /// <summary>The instrument or notice it rests on; null for a change of defaults or of procedure.</summary>
    [MaxLength(500)] public string? Instrument { get; set; }
    public DraftState State { get; set; }
    [MaxLength(64)] public string? Approver { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset SavedAt { get; set; }

    /// <summary>When it was published or discarded.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
