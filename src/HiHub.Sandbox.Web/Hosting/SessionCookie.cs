namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The session's token in the browser: pages read it, the API never does, so that no foreign form can act through it.</summary>
internal static class SessionCookie
{
    private const string Plain = "session";

    // Browsers accept this prefix only with Secure, without a domain, for the whole site.
    private const string Host = "__Host-session";

    public static string? Read(HttpRequest request) => request.Cookies[Name(request)];

    public static void Write(HttpContext http, string token) => http.Response.Cookies.Append(Name(http.Request), token, Options(http.Request));

    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(Name(http.Request), Options(http.Request));

    private static string Name(HttpRequest request) => request.IsHttps ? Host : Plain;

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
