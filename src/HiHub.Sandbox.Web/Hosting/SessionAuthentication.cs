using System.Collections.Immutable;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Bearer tokens of <c>POST /api/v1/session</c>: opaque, looked up by hash at every request so that revocation takes effect at once.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SandboxDb db,
    TimeProvider time
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    private const string Prefix = "Bearer ";

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        var hash = Hash(header[Prefix.Length..].Trim());
        var now = time.GetUtcNow();
        var session = await db.Sessions.AsNoTracking()
            .FirstOrDefaultAsync(s => s.TokenSha256 == hash && s.RevokedAt == null && s.ExpiresAt > now, Context.RequestAborted);
        if (session is null)
            return AuthenticateResult.Fail("The session has ended.");
        var roles = await db.PersonRoles.AsNoTracking()
            .Where(held => held.PersonId == session.PersonId && held.Organisation == session.Organisation && (held.Until == null || held.Until > now))
            .Select(held => held.Role)
            .ToListAsync(Context.RequestAborted);
        var actor = new Actor(session.PersonId, session.Organisation, [.. roles]);
        return AuthenticateResult.Success(new AuthenticationTicket(Principal(actor, session.Id, session.AuthMethod), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Problems.NotSignedIn);

    private ClaimsPrincipal Principal(Actor actor, string session, string authMethod)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, actor.PersonId),
            new("organisation", actor.Organisation),
            new("session", session),
            new("amr", authMethod),
        };
        claims.AddRange(actor.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name));
    }
}

/// <summary>The actor behind a signed-in principal.</summary>
internal static class Actors
{
    public static Actor Actor(this ClaimsPrincipal user) =>
        new(
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in."),
            user.FindFirstValue("organisation") ?? "",
            user.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<Role>(claim.Value)).ToImmutableArray()
        );

    public static string SessionId(this ClaimsPrincipal user) => user.FindFirstValue("session") ?? "";

    public static string AuthMethod(this ClaimsPrincipal user) => user.FindFirstValue("amr") ?? "none";
}
