using HiHub.Sandbox.Web.Features.People;
using Microsoft.IdentityModel.Tokens;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Where a provider tells that it has signed somebody out (OpenID Connect Back-Channel Logout 1.0): their sessions here end.</summary>
internal static class BackChannelSignOut
{
    private const int LongestToken = 16 * 1024;

    public static void Map(WebApplication app) =>
        app.MapPost("/sign-out/by/{provider}", TakeAsync).AllowAnonymous().ExcludeFromDescription().DisableAntiforgery();

    private static async Task<IResult> TakeAsync(string provider, HttpContext http, Providers providers, Sessions sessions, SignInLimits limits, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (providers.Find(provider) is not { } known)
            return Results.NotFound();
        if (!limits.MayTry(http.Connection.RemoteIpAddress))
            return Results.StatusCode(429);
        if (!http.Request.HasFormContentType || http.Request.ContentLength is not < LongestToken)
            return Results.BadRequest();
        try
        {
            var form = await http.Request.ReadFormAsync(stop);
            var (subject, session) = await ProviderTokens.SignOutAsync(known, form["logout_token"].ToString());
            await sessions.EndOfProviderAsync(known.Name, session is null ? subject : null, session, stop);
            return Results.Ok();
        }
        catch (Exception wrong) when (wrong is SecurityTokenException or ArgumentException)
        {
            limits.Failed(http.Connection.RemoteIpAddress);
            return Results.BadRequest();
        }
    }
}
