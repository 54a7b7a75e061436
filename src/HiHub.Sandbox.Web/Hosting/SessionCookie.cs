namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The session's token in the browser: pages read it, the API never does, so that no foreign form can act through it.</summary>
internal static class SessionCookie
{
    private const string Name = "session";

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static void Write(HttpContext http, string token) => http.Response.Cookies.Append(Name, token, Options(http.Request));

    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http.Request));

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
