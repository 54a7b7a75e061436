using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A giấy ủy quyền: what a person may sign for an applicant's organisation. Rows end, they are never deleted.</summary>
public sealed class AuthorisationLetter
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";

    /// <summary>Comma-separated names of acts; empty: every act that an authorised person may do.</summary>
    [MaxLength(4000)] public string Acts { get; set; } = "";

    /// <summary>Number and date of the letter on paper.</summary>
    [MaxLength(200)] public string Paper { get; set; } = "";
    [MaxLength(64)] public string GivenBy { get; set; } = "";
    public DateTimeOffset Since { get; set; }
    public DateTimeOffset Until { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>A duty lent by one official to a colleague for a time. It carries what <see cref="From"/> holds today, never more.</summary>
public sealed class DelegatedPower
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    [MaxLength(64)] public string From { get; set; } = "";
    [MaxLength(64)] public string To { get; set; } = "";

    /// <summary>Comma-separated names of roles.</summary>
    [MaxLength(200)] public string Roles { get; set; } = "";

    /// <summary>Only roles held for this unit; null: for any.</summary>
    [MaxLength(64)] public string? Unit { get; set; }

    /// <summary>Comma-separated names of acts; empty: all.</summary>
    [MaxLength(4000)] public string Acts { get; set; } = "";

    /// <summary>Comma-separated references; empty: all.</summary>
    [MaxLength(4000)] public string Cases { get; set; } = "";
    [MaxLength(500)] public string Reason { get; set; } = "";
    public DateTimeOffset Since { get; set; }
    public DateTimeOffset Until { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>A tie between an official or council member and an organisation, known by its code here or by its tax code.</summary>
public sealed class RegisteredInterest
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";
    [MaxLength(32)] public string? Organisation { get; set; }
    [MaxLength(16)] public string? TaxCode { get; set; }
    public Relation Relation { get; set; }
    [MaxLength(500)] public string Detail { get; set; } = "";
    [MaxLength(64)] public string By { get; set; } = "";
    public DateTimeOffset Since { get; set; }
    public DateTimeOffset? Until { get; set; }
}

/// <summary>What a machine shows to post the figures of one trial; the secret itself is not kept. Rows end, they are never deleted.</summary>
public sealed class MachineKey
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    [MaxLength(120)] public string Name { get; set; } = "";
    [MaxLength(64)] public string SecretSha256 { get; set; } = "";
    [MaxLength(64)] public string IssuedBy { get; set; } = "";
    public DateTimeOffset IssuedAt { get; set; }
    public DateTimeOffset Until { get; set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }
}

/// <summary>An administrator's reading of one case in an emergency (SOD-4): the reason, the second person, the end.</summary>
public sealed class GlassBreak
{
    [MaxLength(24)] public string Id { get; set; } = "";
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(64)] public string Person { get; set; } = "";
    [MaxLength(64)] public string SecondPerson { get; set; } = "";
    [MaxLength(1000)] public string Reason { get; set; } = "";
    public DateTimeOffset OpenedAt { get; set; }
    public DateTimeOffset Until { get; set; }
}
