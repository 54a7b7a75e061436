namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Headers of every answer, set when it starts so that none is lost on the way: nothing from elsewhere, nothing inline, no frame, no guessing of types.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; img-src 'self' data:";

    private const string OneYear = "max-age=31536000; includeSubDomains";

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use((http, next) =>
        {
            http.Response.OnStarting(Set, http);
            return next();
        });

    private static Task Set(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        // A document that somebody sent in brings a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = ContentPolicy;
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = OneYear;
        // What is told to one person is nobody else's to keep.
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
        if (headers.XFrameOptions.Count == 0)
            headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
