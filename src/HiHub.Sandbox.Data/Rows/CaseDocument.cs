using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>Where a document of a case comes from.</summary>
public enum DocumentOrigin
{
    /// <summary>Uploaded by a party.</summary>
    Received,

    /// <summary>A receipt or notice whose content was frozen by an act.</summary>
    Notice,

    /// <summary>A decision, prepared and signed before the act that carries it.</summary>
    Decision,
}

/// <summary>Received files keep their first state; notices are issued at once; decisions go through all.</summary>
public enum DocumentState
{
    Received,
    Reserved,
    Signed,
    Issued,
    Cancelled,
}

/// <summary>A file received or a document issued. Content, hash and number never change once written; rendered files are added later.</summary>
public sealed class CaseDocument
{
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string Id { get; set; } = "";
    public DocumentOrigin Origin { get; set; }
    public DocumentState State { get; set; }

    /// <summary>Catalogue code such as M02 or D05; for received files the kind of document.</summary>
    [MaxLength(40)] public string Kind { get; set; } = "";
    [MaxLength(255)] public string? FileName { get; set; }
    [MaxLength(127)] public string? MediaType { get; set; }
    public long Size { get; set; }

    /// <summary>Lower-case hex over the received bytes, or over the frozen <see cref="Content"/>.</summary>
    [MaxLength(64)] public string Sha256 { get; set; } = "";
    public byte[]? Content { get; set; }

    /// <summary><c>issuer/type/year</c>; null where the document takes no number.</summary>
    [MaxLength(64)] public string? Series { get; set; }
    public int? Number { get; set; }

    /// <summary>As printed: <c>05/QĐ-UBND</c>.</summary>
    [MaxLength(64)] public string? NumberText { get; set; }
    public DateTimeOffset At { get; set; }
    [MaxLength(64)] public string By { get; set; } = "";

    /// <summary>Sequence of the audit event that brought it.</summary>
    public long EventSeq { get; set; }
    [MaxLength(64)] public string? SignedBy { get; set; }

    /// <summary>In whose stead it was signed; null in the signatory's own name.</summary>
    [MaxLength(64)] public string? SignedFor { get; set; }
    public DateTimeOffset? SignedAt { get; set; }

    /// <summary>The rendered file in the content store; null until rendered after commit.</summary>
    [MaxLength(64)] public string? RenderedSha256 { get; set; }

    /// <summary>Why rendering or signing failed last, a stable code; the number stays reserved.</summary>
    [MaxLength(40)] public string? Failure { get; set; }
}

/// <summary>What the content store holds; the bytes lie on the file system under their hash.</summary>
public sealed class StoredFile
{
    [MaxLength(64)] public string Sha256 { get; set; } = "";
    public long Size { get; set; }
    [MaxLength(127)] public string MediaType { get; set; } = "";
    public DateTimeOffset At { get; set; }
}

/// <summary>The last number given in a series; <see cref="Period"/> is a year, or a day as yyMMdd for dossier codes.</summary>
public sealed class NumberSeries
{
    [MaxLength(32)] public string Issuer { get; set; } = "";
    [MaxLength(24)] public string Type { get; set; } = "";
    public int Period { get; set; }
    public int Last { get; set; }

    /// <summary>The first number where the office set one; those before it were given elsewhere.</summary>
    public int? First { get; set; }

    /// <summary>Follows the number instead of the catalogue's; null where that stands.</summary>
    [MaxLength(40)] public string? Symbol { get; set; }

    /// <summary>How many digits a number has at least; null: two.</summary>
    public int? Digits { get; set; }

    /// <summary>The paper that opened it.</summary>
    [MaxLength(200)] public string? Paper { get; set; }

    /// <summary>Whether a number of it was given here.</summary>
    public bool IsUsed => Last >= (First ?? 1);
}
