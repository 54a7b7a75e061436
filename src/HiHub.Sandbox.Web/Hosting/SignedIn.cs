using System.Globalization;
using System.Security.Claims;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Who somebody is to the rest of the program, whichever way they signed in.</summary>
internal static class SignedIn
{
    private const string Organisation = "organisation";
    private const string SessionClaim = "session";
    private const string Method = "amr";
    private const string LevelClaim = "loa";
    private const string StageClaim = "stage";

    /// <summary><paramref name="session"/> is null for a provider's token, which has no session of ours.</summary>
    public static ClaimsPrincipal Principal(Actor actor, string scheme, string method, int? level, Session? session = null)
    {
        var claims = new List<Claim> { new(ClaimTypes.NameIdentifier, actor.PersonId), new(Organisation, actor.Organisation), new(Method, method) };
        if (level is { } vouched)
            claims.Add(new(LevelClaim, vouched.ToString(CultureInfo.InvariantCulture)));
        if (session is not null)
            claims.AddRange([new(SessionClaim, session.Id), new(StageClaim, session.Stage.ToString())]);
        claims.AddRange(actor.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme) { BootstrapContext = actor });
    }

    public static Actor Actor(this ClaimsPrincipal user) =>
        (user.Identity as ClaimsIdentity)?.BootstrapContext as Actor ?? throw new InvalidOperationException("Nobody is signed in.");

    public static string SessionId(this ClaimsPrincipal user) => user.FindFirstValue(SessionClaim) ?? "";

    public static string AuthMethod(this ClaimsPrincipal user) => user.FindFirstValue(Method) ?? "none";

    /// <summary>Null where no provider vouched for one: a local account.</summary>
    public static int? AssuranceLevel(this ClaimsPrincipal user) =>
        user.FindFirstValue(LevelClaim) is { } level ? int.Parse(level, CultureInfo.InvariantCulture) : null;

    public static SessionStage Stage(this ClaimsPrincipal user) =>
        user.FindFirstValue(StageClaim) is { } stage ? Enum.Parse<SessionStage>(stage) : SessionStage.Open;

    /// <summary>False while something is still missing, such as the second factor.</summary>
    public static bool IsFullySignedIn(this ClaimsPrincipal user) => user.Stage() == SessionStage.Open;
}
