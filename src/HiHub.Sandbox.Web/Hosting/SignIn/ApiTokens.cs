using System.Net.Http.Headers;
using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Access tokens of providers that open the API for a person who is linked to an account here.</summary>
internal static class ApiTokens
{
    /// <summary>Names the organisation to act for; without it the first is taken (SOD-8).</summary>
    private const string OrganisationHeader = "X-Organisation";

    private static readonly string[] s_grants =
        ["scp", "scope", "http://schemas.microsoft.com/identity/claims/scope", "roles", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role"];

    private static readonly string[] s_types = ["", "JWT", "at+jwt", "application/at+jwt"];

    private static readonly string[] s_ofSignIn = ["nonce", "at_hash", "c_hash", "events"];

    public static string Scheme(Provider provider) => $"{provider.Name}Api";

    /// <summary>The scheme for a bearer token that looks like one of a provider's; null for our own opaque tokens.</summary>
    public static string? SchemeFor(HttpRequest request, Providers providers)
    {
        if (!Problems.IsApi(request.HttpContext) || !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) || header.Parameter is not { } token || token.AsSpan().Count('.') != 2)
            return null;
        List<Provider> takers = [.. providers.All.Where(provider => provider.TakesApiTokens)];
        var issuer = IssuerOf(token);
        var taker = takers.Find(provider => issuer == provider.Authority || issuer == provider.Authority + "/") ?? takers.Find(provider => provider.IsEntra) ?? takers.FirstOrDefault();
        return taker is null ? null : Scheme(taker);
    }

    public static void AddTo(AuthenticationBuilder authentication, Provider provider) =>
        authentication.AddJwtBearer(Scheme(provider), options =>
        {
            options.ConfigurationManager = provider.Configuration;
            options.TokenValidationParameters = ProviderTokens.Rules(provider);
            options.TokenValidationParameters.ValidAudience = provider.Options.Audience;
            Complete(options, provider);
        });

    /// <summary>Everything but where tokens are checked: grants, the person, and what is answered.</summary>
    public static void Complete(JwtBearerOptions options, Provider provider)
    {
        options.MapInboundClaims = false;
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context => PersonAsync(context, provider),
            OnAuthenticationFailed = context => CountAsync(context.HttpContext),
            OnChallenge = context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                return Problems.WriteAsync(context.HttpContext, StatusCodes.Status401Unauthorized, Problems.NotSignedIn);
            },
        };
    }

    private static async Task PersonAsync(TokenValidatedContext context, Provider provider)
    {
        var (http, stop) = (context.HttpContext, context.HttpContext.RequestAborted);
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var services = http.RequestServices;
        if (!IsForApis((JsonWebToken)context.SecurityToken))
            context.Fail("The token is of another kind.");
        else if (!provider.Options.AllowWebApiToBeAuthorizedByACL && !IsGranted(provider, identity))
            context.Fail("The token carries neither scope nor role for this API.");
        else if (await services.GetRequiredService<ExternalSignIn>().FindAsync(provider, identity) is not { } person)
            context.Fail("Nobody here is linked to the token's subject.");
        else if (person.TokensFrom is { } from && IssuedAt(context) < from)
            context.Fail("Everything was signed out after the token was issued.");
        else
        {
            var held = await services.GetRequiredService<Sessions>().RolesAsync(person.Id, stop);
            var named = http.Request.Headers[OrganisationHeader].ToString();
            if (named.Length > 0 && held.All(role => role.Organisation != named))
            {
                context.Fail("The person does not act for that organisation.");
                return;
            }
            var organisation = named.Length > 0 ? named : held.FirstOrDefault()?.Organisation ?? "";
            var actor = await services.GetRequiredService<SandboxDb>().ActorAsync(person.Id, organisation, services.GetRequiredService<TimeProvider>().GetUtcNow(), stop);
            if (services.GetRequiredService<SecondFactor>().IsAskedOf(actor.Roles) && !ProviderClaims.IsStrong(provider, identity))
                context.Fail("The provider does not vouch for a second factor, which these roles need.");
            context.Principal = SignedIn.Principal(actor, Scheme(provider), provider.Name, ProviderClaims.Level(provider, identity));
        }
    }

    // An ID token can carry our audience and roles too, and a logout token our audience; neither opens an API. RFC 9068 types are not sent by all.
    private static bool IsForApis(JsonWebToken token) =>
        s_types.Contains(token.Typ ?? "", StringComparer.OrdinalIgnoreCase) && !s_ofSignIn.Any(claim => token.TryGetPayloadValue<object>(claim, out _));

    // A token that does not say when it was issued is as old as can be.
    private static DateTimeOffset IssuedAt(TokenValidatedContext context) =>
        context.SecurityToken is JsonWebToken token && token.TryGetPayloadValue<long>(JwtRegisteredClaimNames.Iat, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;

    private static bool IsGranted(Provider provider, ClaimsIdentity identity)
    {
        var grants = identity.Claims.Where(claim => s_grants.Contains(claim.Type)).SelectMany(claim => claim.Value.Split(' ')).ToHashSet();
        var asked = provider.Options.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return grants.Count > 0 && (asked.Length == 0 || asked.Any(grants.Contains));
    }

    private static Task CountAsync(HttpContext http)
    {
        http.RequestServices.GetRequiredService<SignInLimits>().Failed(http.Connection.RemoteIpAddress);
        return Task.CompletedTask;
    }

    private static string? IssuerOf(string token)
    {
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (Exception wrong) when (wrong is ArgumentException or Microsoft.IdentityModel.Tokens.SecurityTokenException)
        {
            return null;
        }
    }
}
