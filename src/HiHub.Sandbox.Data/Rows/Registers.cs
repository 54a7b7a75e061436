using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One wording of a text to people. Published ones stay for ever: a letter is written in the words of its own moment.</summary>
public sealed class MessageText
{
    [MaxLength(24)] public string Id { get; set; } = "";

    /// <summary>The name that procedures send it by.</summary>
    [MaxLength(64)] public string Key { get; set; } = "";
    [MaxLength(2000)] public string Vi { get; set; } = "";
    [MaxLength(2000)] public string En { get; set; } = "";
    [MaxLength(500)] public string Reason { get; set; } = "";
    [MaxLength(64)] public string Author { get; set; } = "";
    [MaxLength(64)] public string? Approver { get; set; }
    public DraftState State { get; set; }
    public DateTimeOffset SavedAt { get; set; }

    /// <summary>When it was published or discarded.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>Who signs which documents of an organisation in which form. Rows end, they are never deleted.</summary>
public sealed class Signatory
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";

    /// <summary>Comma-separated catalogue codes.</summary>
    [MaxLength(400)] public string Documents { get; set; } = "";
    public SignForm SignForm { get; set; }

    /// <summary>As it stands above the name: Phó Chủ tịch.</summary>
    [MaxLength(120)] public string Position { get; set; } = "";

    /// <summary>The paper that gives the signature.</summary>
    [MaxLength(200)] public string Paper { get; set; } = "";
    public DateTimeOffset Since { get; set; }
    public DateTimeOffset? Until { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    [MaxLength(500)] public string? EndReason { get; set; }

    public bool Covers(string document) => Documents.Split(',').Contains(document);

    public bool Stands(DateTimeOffset now) => EndedAt is null && Since <= now && (Until is null || now < Until);
}

/// <summary>The public part of a certificate that signs for an organisation, or for one of its people.</summary>
public sealed class SigningCertificate
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";

    /// <summary>Null: the organisation's own seal.</summary>
    [MaxLength(64)] public string? Person { get; set; }
    [MaxLength(500)] public string Subject { get; set; } = "";
    [MaxLength(500)] public string Issuer { get; set; } = "";
    [MaxLength(64)] public string Serial { get; set; } = "";

    /// <summary>SHA-256 of <see cref="Der"/>, lower-case hexadecimal.</summary>
    [MaxLength(64)] public string Thumbprint { get; set; } = "";
    public byte[] Der { get; set; } = [];
    public DateTimeOffset ValidFrom { get; set; }
    public DateTimeOffset ValidUntil { get; set; }
    public DateTimeOffset AddedAt { get; set; }
    public DateTimeOffset? RetiredAt { get; set; }
    [MaxLength(500)] public string? RetireReason { get; set; }
}
