namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Stylesheet, script and fonts: an address that carries the content's hash may be kept for ever.</summary>
internal static class PageFiles
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static void UsePageFiles(this WebApplication app) =>
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? ForEver : "no-cache",
        });
}
