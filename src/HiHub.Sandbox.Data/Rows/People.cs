using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Identity;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A person with an account; the id is the user name.</summary>
public sealed class Person : IdentityUser
{
    public Person() { }

    public Person(string userName, string displayName)
        : base(userName)
    {
        Id = userName;
        DisplayName = displayName;
    }

    [MaxLength(120)] public string DisplayName { get; set; } = "";

    /// <summary>Language of pages and letters: <c>vi</c> or <c>en</c>.</summary>
    [MaxLength(2)] public string Language { get; set; } = "vi";

    /// <summary>Set where the account was closed; it is never deleted.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>A role that a person holds for one organisation.</summary>
public sealed class PersonRole
{
    [MaxLength(64)] public string PersonId { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    public Role Role { get; set; }
    [MaxLength(64)] public string? Unit { get; set; }

    /// <summary>For a person authorised by the representative: the end of the authorisation.</summary>
    public DateTimeOffset? Until { get; set; }
}

/// <summary>An organisation that people act for: an applicant, an agency, a member of the network.</summary>
public sealed class Organisation
{
    [MaxLength(32)] public string Code { get; set; } = "";
    [MaxLength(200)] public string Name { get; set; } = "";
    [MaxLength(200)] public string NameEn { get; set; } = "";
    [MaxLength(16)] public string? TaxCode { get; set; }
    [MaxLength(254)] public string? Email { get; set; }
}

/// <summary>A signed-in person acting for one organisation (SOD-8); the token itself is not kept.</summary>
public sealed class Session
{
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(64)] public string TokenSha256 { get; set; } = "";
    [MaxLength(64)] public string PersonId { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    [MaxLength(24)] public string AuthMethod { get; set; } = "";
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
