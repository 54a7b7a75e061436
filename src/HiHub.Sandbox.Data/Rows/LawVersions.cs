using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One version of a file of the law or the office's procedure, as imported, with who wrote and who approved it.</summary>
public abstract class LawVersion
{
    [MaxLength(64)] public string Id { get; set; } = "";

    /// <summary>A whole number for packs and workflows; the calendar's own version.</summary>
    [MaxLength(40)] public string Version { get; set; } = "";
    public byte[] Content { get; set; } = [];
    [MaxLength(64)] public string Sha256 { get; set; } = "";
    [MaxLength(64)] public string Author { get; set; } = "";
    [MaxLength(64)] public string Approver { get; set; } = "";
    public DateTimeOffset ImportedAt { get; set; }
}

public sealed class DefinitionVersion : LawVersion;

public sealed class PackVersion : LawVersion;

public sealed class CalendarVersion : LawVersion;
