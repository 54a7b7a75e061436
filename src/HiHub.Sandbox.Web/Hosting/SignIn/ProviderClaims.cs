using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>What the claims of a provider mean here.</summary>
internal static class ProviderClaims
{
    private const int KeyLength = 128;

    // Strong ways to prove oneself, as RFC 8176 and Entra name them.
    private static readonly string[] s_strong = ["mfa", "otp", "hwk", "fido", "sc", "ngcmfa", "rsa"];

    /// <summary>The provider's lasting name for the person; Entra's is told apart by tenant.</summary>
    public static string Subject(Provider provider, ClaimsIdentity identity)
    {
        var subject = identity.FindFirst(provider.Options.SubjectClaim)?.Value;
        if (provider.IsEntra && identity.FindFirst("oid") is { } person)
            subject = $"{identity.FindFirst("tid")?.Value}.{person.Value}";
        return Key(subject ?? identity.FindFirst("sub")?.Value ?? throw new InvalidOperationException("The token names nobody."));
    }

    /// <summary>The provider's own session, by which it later says that it ended.</summary>
    public static string? Session(ClaimsIdentity identity) => identity.FindFirst("sid") is { } session ? Key(session.Value) : null;

    /// <summary>Level of assurance; null where the provider vouches for none.</summary>
    public static int? Level(Provider provider, ClaimsIdentity identity)
    {
        var claim = identity.FindFirst(provider.Options.LevelClaim)?.Value;
        if (claim is { Length: > 0 } && int.TryParse(claim[^1..], NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            return level;
        return identity.FindFirst("acr") is { } acr && provider.Options.AcrLevels.TryGetValue(acr.Value, out var named) ? named : null;
    }

    /// <summary>Whether the provider has itself asked for more than a password.</summary>
    public static bool IsStrong(Provider provider, ClaimsIdentity identity) =>
        Level(provider, identity) >= 2 || identity.FindAll("amr").Any(method => s_strong.Contains(method.Value));

    private static string Key(string text) =>
        text.Length <= KeyLength ? text : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
