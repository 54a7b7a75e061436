using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using HiHub.Sandbox.Web.Features.Shared;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Opaque tokens, looked up by hash at every request so that revocation takes effect at once: the API takes them as bearer, pages from their cookie.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SandboxDb db,
    IOptions<SigningInOptions> signingIn,
    TimeProvider time
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    private const string Prefix = "Bearer ";
    private const string EventStream = "text/event-stream";
    private const int Steps = 15;

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if ((IsApi ? Bearer() : SessionCookie.Read(Request)) is not { Length: > 0 } token)
            return AuthenticateResult.NoResult();
        var hash = Hash(token);
        var now = time.GetUtcNow();
        var session = await db.LiveSessions(now).AsNoTracking().FirstOrDefaultAsync(s => s.TokenSha256 == hash, Context.RequestAborted);
        if (session is null)
            return AuthenticateResult.Fail("The session has ended.");
        var actor = session.Stage == SessionStage.Open
            ? await db.ActorAsync(session.PersonId, session.Organisation, now, Context.RequestAborted)
            : new(session.PersonId, session.Organisation, []);
        await GoOnAsync(session, actor, now);
        var user = SignedIn.Principal(actor, Scheme.Name, session.AuthMethod, session.Level, session);
        return AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name));
    }

    // One write for many requests; what a page fetches by itself is no sign of anybody sitting there.
    private async Task GoOnAsync(Session session, Actor actor, DateTimeOffset now)
    {
        var idle = signingIn.Value.IdleFor(actor.Roles);
        if (session.Stage != SessionStage.Open || now + idle - session.IdleEndsAt < idle / Steps || Request.Headers.Accept == EventStream)
            return;
        await db.Sessions.Where(row => row.Id == session.Id && row.IdleEndsAt < now + idle)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.IdleEndsAt, now + idle), Context.RequestAborted);
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (IsApi)
        {
            await Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Problems.NotSignedIn);
            return;
        }
        var kept = await KeepAsync();
        var query = QueryString.Create("returnUrl", kept ?? Asked);
        if (kept is not null || SessionCookie.Read(Request) is not null)
            query = query.Add("notice", kept is null ? "ended" : "kept");
        Response.Redirect("/sign-in" + query);
    }

    protected override async Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var finished = Context.User.IsFullySignedIn();
        if (IsApi)
            await Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, finished ? Problems.Forbidden : SignInRefusals.SecondFactorNeeded);
        else if (finished)
            Response.StatusCode = StatusCodes.Status403Forbidden;
        else
            Response.Redirect(SignInPages.Next(Context.User.Stage(), await KeepAsync() ?? Asked));
    }

    private string Asked => Request.PathBase + Request.Path + (HttpMethods.IsGet(Request.Method) ? Request.QueryString : default);

    private Task<string?> KeepAsync() => Context.RequestServices.GetRequiredService<KeptForms>().KeepAsync(Context);

    private bool IsApi => Problems.IsApi(Context);

    private string? Bearer()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;
    }
}
