using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One link of a chain. <see cref="Body"/> is the evidence, byte for byte; the other columns are projections of it.</summary>
public sealed class AuditEvent
{
    [MaxLength(48)] public string Stream { get; set; } = "";

    /// <summary>From 1, without gaps.</summary>
    public long Seq { get; set; }
    public byte[] Body { get; set; } = [];
    public byte[] PrevHash { get; set; } = [];
    public byte[] Hash { get; set; } = [];

    /// <summary>The complete input with the procedure's steps; may be erased by retention law, the chain stays valid.</summary>
    public byte[]? Payload { get; set; }
    public DateTimeOffset? ErasedAt { get; set; }
    public DateTimeOffset At { get; set; }
    [MaxLength(40)] public string Type { get; set; } = "";
    [MaxLength(64)] public string Actor { get; set; } = "";
    [MaxLength(16)] public string? Reference { get; set; }
    public int? CaseVersion { get; set; }
}

/// <summary>Where each stream ends; a cut tail shows here.</summary>
public sealed class ChainHead
{
    [MaxLength(48)] public string Stream { get; set; } = "";
    public long Seq { get; set; }
    public byte[] Hash { get; set; } = [];
    public DateTimeOffset ChangedAt { get; set; }
}

/// <summary>The signed root of a day over the streams changed since the root before.</summary>
public sealed class DailyRoot
{
    /// <summary>The office's day that it closes, as yyyy-MM-dd.</summary>
    [MaxLength(10)] public string Day { get; set; } = "";
    public byte[] PrevRoot { get; set; } = [];

    /// <summary>Lines <c>stream SP seq SP hash LF</c>, sorted by stream: what the root is computed over after the previous root.</summary>
    public byte[] Heads { get; set; } = [];
    public byte[] Root { get; set; } = [];

    /// <summary>ECDSA P-256 over the root, in IEEE P1363 form.</summary>
    public byte[] Signature { get; set; } = [];
    [MaxLength(64)] public string KeyId { get; set; } = "";
    public byte[] PublicKey { get; set; } = [];
    public DateTimeOffset At { get; set; }
}
