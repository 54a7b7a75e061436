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

    /// <summary>Names that would be read as the system's own or as a role's where the trail shows who acted.</summary>
    public static bool IsReserved(string userName) =>
        userName.Equals(Actor.System.PersonId, StringComparison.OrdinalIgnoreCase) || Enum.TryParse<Role>(userName, ignoreCase: true, out _);

    [MaxLength(120)] public string DisplayName { get; set; } = "";

    /// <summary>Language of pages and letters: <c>vi</c> or <c>en</c>.</summary>
    [MaxLength(2)] public string Language { get; set; } = "vi";

    /// <summary>Thirty-second step of the last code taken from the authenticator: each code opens one door.</summary>
    public long LastCodeStep { get; set; }

    /// <summary>Set where the account was closed; it is never deleted.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>A provider's token that was issued before is refused: everything was signed out then.</summary>
    public DateTimeOffset? TokensFrom { get; set; }

    /// <summary>Since when it has not been looked into which cases the person's ties keep them out of; null: nothing to look into.</summary>
    public DateTimeOffset? TiesChangedAt { get; set; }
}

/// <summary>A role that a person holds for one organisation.</summary>
public sealed class PersonRole
{
    [MaxLength(64)] public string PersonId { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    public Role Role { get; set; }
    [MaxLength(64)] public string? Unit { get; set; }

    /// <summary>When the role ends by itself; null: with the account.</summary>
    public DateTimeOffset? Until { get; set; }
}

/// <summary>What an organisation is to the sandbox, and so which roles its people may hold.</summary>
public enum OrganisationKind
{
    Applicant,

    /// <summary>A state agency, or a body whose people sit on councils.</summary>
    Agency,

    /// <summary>A member of the network that hosts trials.</summary>
    Host,
}

/// <summary>An organisation that people act for: an applicant, an agency, a member of the network.</summary>
public sealed class Organisation
{
    [MaxLength(32)] public string Code { get; set; } = "";
    [MaxLength(200)] public string Name { get; set; } = "";
    [MaxLength(200)] public string NameEn { get; set; } = "";
    [MaxLength(16)] public string? TaxCode { get; set; }
    [MaxLength(254)] public string? Email { get; set; }
    public OrganisationKind Kind { get; set; }

    /// <summary>Of an applicant: the person who represents it by law, with role APP.</summary>
    [MaxLength(64)] public string? Representative { get; set; }
}

/// <summary>A department of an agency; roles may be held for it alone.</summary>
public sealed class OfficeUnit
{
    [MaxLength(32)] public string Organisation { get; set; } = "";
    [MaxLength(64)] public string Code { get; set; } = "";
    [MaxLength(200)] public string Name { get; set; } = "";
    [MaxLength(200)] public string NameEn { get; set; } = "";
}

/// <summary>How far a sign-in has come; only an open session carries roles.</summary>
public enum SessionStage
{
    Open,

    /// <summary>The password was right, the second factor is still to come.</summary>
    AwaitsCode,

    /// <summary>The password was right, but the second factor asked of staff has not been set up.</summary>
    AwaitsEnrolment,

    /// <summary>Everything is proven, but the person acts for several organisations and has not chosen (SOD-8).</summary>
    AwaitsOrganisation,
}

/// <summary>A signed-in person acting for one organisation (SOD-8); the token itself is not kept.</summary>
public sealed class Session
{
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(64)] public string TokenSha256 { get; set; } = "";
    [MaxLength(64)] public string PersonId { get; set; } = "";
    [MaxLength(32)] public string Organisation { get; set; } = "";
    public SessionStage Stage { get; set; }

    /// <summary>How the person proved who they are: <c>password</c>, <c>password+code</c>, <c>provider</c>…</summary>
    [MaxLength(24)] public string AuthMethod { get; set; } = "";

    /// <summary>Level of assurance that the provider vouches for; null for a local account.</summary>
    public int? Level { get; set; }

    /// <summary>The provider that signed the person in, its name for them and for its own session: sign-out there ends this one.</summary>
    [MaxLength(64)] public string? Provider { get; set; }
    [MaxLength(128)] public string? ProviderSubject { get; set; }
    [MaxLength(128)] public string? ProviderSession { get; set; }

    /// <summary>What the person signed in with, so that they know it again in their list.</summary>
    [MaxLength(160)] public string? Device { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it ends unless it is used before; each use moves it on, in steps.</summary>
    public DateTimeOffset IdleEndsAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
