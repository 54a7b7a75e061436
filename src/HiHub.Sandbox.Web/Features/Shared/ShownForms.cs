using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>To whom a form was shown, at which address, and which of its fields are never kept.</summary>
internal sealed record ShownForm(string Person, string Address, IReadOnlyList<string> Secret);

/// <summary>Each form carries a sealed mark of whose it is, so that it is still known when its session no longer is.</summary>
internal sealed class ShownForms(IDataProtectionProvider protection)
{
    // No field of ours begins with an underscore but the form's own.
    public const string Mark = "_form";

    private static readonly object s_secret = new();
    private readonly IDataProtector _protector = protection.CreateProtector("shown-form");

    /// <summary>A password or a code: it is not kept whatever happens.</summary>
    public static void NeverKeep(HttpContext http, string field) => Secret(http).Add(field);

    /// <summary>The hidden fields of a form on this page; none where nobody is signed in.</summary>
    public IEnumerable<(string Name, string Value)> MarksOf(HttpContext http)
    {
        if (http.User.Identity?.IsAuthenticated != true)
            yield break;
        yield return (Mark, _protector.Protect(JsonSerializer.Serialize(new ShownForm(http.User.Actor().PersonId, Address(http), [.. Secret(http)]))));
        if (KeptForms.Shown(http) is { } kept)
            kept.IsInForm = true;
        if ((KeptForms.Shown(http)?.Id ?? KeptForms.Sent(http)) is { } id)
            yield return (KeptForms.Key, id);
    }

    /// <summary>Null where the mark is none of ours.</summary>
    public ShownForm? Read(string? mark)
    {
        try
        {
            return string.IsNullOrEmpty(mark) ? null : JsonSerializer.Deserialize<ShownForm>(_protector.Unprotect(mark));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Where the page can be opened again: not what a button called or what was kept before.</summary>
    private static string Address(HttpContext http) =>
        http.Request.PathBase + http.Request.Path
        + QueryString.Create(http.Request.Query.Where(pair => pair.Key is not ("handler" or KeptForms.Key)).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))));

    private static HashSet<string> Secret(HttpContext http)
    {
        if (http.Items[s_secret] is not HashSet<string> names)
            http.Items[s_secret] = names = [];
        return names;
    }
}
