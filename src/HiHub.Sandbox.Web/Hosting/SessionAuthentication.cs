using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Web.Features.People;
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
        var actor = session.Stage == SessionStage.Open
            ? await SignedIn.ActorAsync(db, session.PersonId, session.Organisation, now, Context.RequestAborted)
            : new(session.PersonId, session.Organisation, []);
        var user = SignedIn.Principal(actor, Scheme.Name, session.AuthMethod, session.Level, session);
        return AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Problems.NotSignedIn);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(
            Context, StatusCodes.Status403Forbidden, Context.User.IsFullySignedIn() ? Problems.Forbidden : SignInRefusals.SecondFactorNeeded);
}
