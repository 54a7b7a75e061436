using System.Globalization;
using System.Security.Cryptography;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A page that shows a document writes the opening down once; the frame inside it brings this mark instead of writing it down again.</summary>
internal sealed class ShownDocuments(IDataProtectionProvider protection, TimeProvider time)
{
    public const string Key = "shown";

    private static readonly TimeSpan s_while = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _protector = protection.CreateProtector("shown-document");

    public string MarkOf(HttpContext http, string reference, string id) => _protector.Protect($"{time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)}\n{Words(http, reference, id)}");

    public bool IsShown(HttpContext http, string reference, string id)
    {
        try
        {
            return http.Request.Query[Key] is [{ Length: > 0 } mark]
                && _protector.Unprotect(mark).Split('\n', 2) is [var ticks, var words]
                && words == Words(http, reference, id)
                && time.GetUtcNow().UtcTicks - long.Parse(ticks, CultureInfo.InvariantCulture) < s_while.Ticks;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string Words(HttpContext http, string reference, string id) => $"{http.User.Actor().PersonId}\n{reference}\n{id}";
}
