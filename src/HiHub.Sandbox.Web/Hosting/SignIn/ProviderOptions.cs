using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>One provider: section <c>AzureAd</c> with the keys of Microsoft.Identity.Web, or a named part of section <c>Oidc</c>.</summary>
internal sealed class ProviderOptions
{
    /// <summary>With <see cref="TenantId"/>, instead of <see cref="Authority"/>.</summary>
    public string? Instance { get; set; }
    public string? TenantId { get; set; }
    public string? Authority { get; set; }

    [Required]
    public string? ClientId { get; set; }

    /// <summary>Needed to sign people in; without it the provider's tokens only open the API.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What an API token must be meant for; section <c>AzureAd</c> knows its own rule where nothing is said, others take no API tokens then.</summary>
    public string? Audience { get; set; }

    /// <summary>Space-separated; an API token must carry one of them.</summary>
    public string Scopes { get; set; } = "";

    /// <summary>True: an API token need not carry scopes or roles at all.</summary>
    public bool AllowWebApiToBeAuthorizedByACL { get; set; }

    public string? CallbackPath { get; set; }
    public string SignedOutCallbackPath { get; set; } = "/signed-out";

    /// <summary>As people read it on the button.</summary>
    public string? DisplayName { get; set; }

    public string SignInScopes { get; set; } = "openid profile email";

    /// <summary>Asked of the provider at sign-in, such as a level of assurance.</summary>
    public string? AcrValues { get; set; }

    public string LevelClaim { get; set; } = "loa";

    /// <summary>Level of assurance by the provider's <c>acr</c>, where it sends no <see cref="LevelClaim"/>; the value may hold colons.</summary>
    public Dictionary<string, int> AcrLevels { get; } = [];

    public string SubjectClaim { get; set; } = "sub";

    /// <summary>Whether claims are asked for at the provider's userinfo address as well.</summary>
    public bool UserInfo { get; set; }

    /// <summary>Whether somebody unknown gets an applicant's account; staff never do.</summary>
    public bool CreateApplicants { get; set; }

    /// <summary>Tax code and name of the organisation that an applicant acts for.</summary>
    public string OrganisationClaim { get; set; } = "tax_code";
    public string OrganisationNameClaim { get; set; } = "organisation_name";

    public string RolesClaim { get; set; } = "groups";

    /// <summary>By value of <see cref="RolesClaim"/>: <c>organisation/role</c>, such as <c>SKHCN/HND</c>. What is named here is the provider's to give and to take.</summary>
    public Dictionary<string, string> Roles { get; } = [];
}
