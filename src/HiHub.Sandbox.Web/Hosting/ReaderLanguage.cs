using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>The language of pages: <c>?lang=vi|en</c>, which is remembered, else what was remembered, else Vietnamese.</summary>
internal sealed class ReaderLanguage : RequestCultureProvider
{
    public const string Key = "lang";

    public static CultureInfo Vietnamese { get; } = CultureInfo.GetCultureInfo("vi-VN");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static RequestLocalizationOptions Localization() =>
        new()
        {
            DefaultRequestCulture = new RequestCulture(Vietnamese),
            SupportedCultures = [Vietnamese, English],
            SupportedUICultures = [Vietnamese, English],
            RequestCultureProviders = [new ReaderLanguage()],
            ApplyCurrentCultureToResponseHeaders = true,
        };

    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var asked = Culture(httpContext.Request.Query[Key]);
        if (asked is not null)
            Remember(httpContext, asked);
        var culture = asked ?? Culture(httpContext.Request.Cookies[Key]);
        return Task.FromResult(culture is null ? null : new ProviderCultureResult(culture.Name));
    }

    private static CultureInfo? Culture(string? word) =>
        word switch
        {
            "vi" => Vietnamese,
            "en" => English,
            _ => null,
        };

    private static void Remember(HttpContext http, CultureInfo culture) =>
        http.Response.Cookies.Append(
            Key, culture.TwoLetterISOLanguageName,
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
}
