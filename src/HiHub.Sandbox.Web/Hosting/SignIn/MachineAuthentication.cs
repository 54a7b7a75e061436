using System.Security.Claims;
using System.Text.Encodings.Web;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Office.People;
using HiHub.Sandbox.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>A machine with the key of one trial. Every policy but <see cref="Feed"/> refuses it.</summary>
internal sealed class MachineAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SandboxDb db, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Machine";

    /// <summary>Policy of the endpoint that takes a trial's figures, from its machines and from people alike.</summary>
    public const string Feed = "Feed";

    private const string Header = "X-Api-Key";
    private const string Trial = "trial";

    private static readonly TimeSpan s_useKnownTo = TimeSpan.FromMinutes(1);

    public static bool IsShown(HttpRequest request) => Problems.IsApi(request.HttpContext) && request.Headers.ContainsKey(Header);

    public static bool IsMachine(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == Trial);

    /// <summary>True for people, and for a machine at its own trial.</summary>
    public static bool MayPost(AuthorizationHandlerContext context) =>
        context.User.FindFirstValue(Trial) is not { } trial || (context.Resource as HttpContext)?.GetRouteValue("reference") as string == trial;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (hash, now, stop) = (MachineKeyRules.Hash(Request.Headers[Header].ToString()), time.GetUtcNow(), Context.RequestAborted);
        if (await db.MachineKeys.AsNoTracking().FirstOrDefaultAsync(row => row.SecretSha256 == hash && row.Until > now, stop) is not { } key)
            return AuthenticateResult.Fail("There is no such key.");
        if (key.LastUsedAt is null || key.LastUsedAt < now - s_useKnownTo)
            await db.MachineKeys.Where(row => row.Id == key.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.LastUsedAt, now), stop);
        var user = SignedIn.Principal(new Actor($"key:{key.Id}", key.Organisation, [Role.Api]), Scheme.Name, "key", null);
        ((ClaimsIdentity)user.Identity!).AddClaim(new(Trial, key.Reference));
        return AuthenticateResult.Success(new AuthenticationTicket(user, Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, Problems.NotSignedIn);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.WriteAsync(Context, StatusCodes.Status403Forbidden, Problems.Forbidden);
}
