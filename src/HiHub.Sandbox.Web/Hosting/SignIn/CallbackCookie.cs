namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>
/// The cookie that binds a provider's answer to the browser that asked. It must come along from the provider's pages: <c>None</c>, and therefore <c>Secure</c>, over HTTPS;
/// <c>Lax</c> on plain loopback in Development, where browsers would drop it otherwise.
/// </summary>
internal sealed class CallbackCookie(bool development) : CookieBuilder
{
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        var isPlain = development && !context.Request.IsHttps;
        (cookie.HttpOnly, cookie.Secure, cookie.SameSite) = (true, !isPlain, isPlain ? SameSiteMode.Lax : SameSiteMode.None);
        return cookie;
    }
}
