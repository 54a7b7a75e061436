using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>What a provider says by a signed token, believed after signature, issuer, audience and time were checked.</summary>
internal static class ProviderTokens
{
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";

    private static readonly TimeSpan s_skew = TimeSpan.FromMinutes(1);

    // A key that everybody may read must not sign, and nothing goes unsigned.
    private static readonly string[] s_algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly JsonWebTokenHandler s_handler = new() { MapInboundClaims = false };

    /// <summary>What is asked of every token of the provider, save the audience.</summary>
    public static TokenValidationParameters Rules(Provider provider)
    {
        var rules = new TokenValidationParameters
        {
            ConfigurationManager = provider.Configuration,
            ValidAlgorithms = s_algorithms,
            ClockSkew = s_skew,
            NameClaimType = "name",
            RoleClaimType = "roles",
        };
        if (provider.IsEntra)
        {
            rules.IssuerValidator = AadIssuerValidator.GetAadIssuerValidator(provider.Authority, provider.Http, provider.PublishedBy).Validate;
            rules.EnableAadSigningKeyIssuerValidation();
        }
        return rules;
    }

    /// <summary>Throws <see cref="SecurityTokenException"/> where the ID token is not the answer to our own question.</summary>
    public static async Task<ClaimsIdentity> SignInAsync(Provider provider, string idToken, string nonce, string? accessToken)
    {
        var (token, identity) = await ReadAsync(provider, idToken, Rules(provider));
        if (!FixedTimeEquals(Claim(token, "nonce"), nonce))
            throw new SecurityTokenException("The nonce is another.");
        if (Claim(token, "azp") is { } party && party != provider.Options.ClientId)
            throw new SecurityTokenException("It was issued to another party.");
        if (Claim(token, "at_hash") is { } hash && (accessToken is null || !FixedTimeEquals(hash, HalfHash(token.Alg, accessToken))))
            throw new SecurityTokenException("It belongs to another access token.");
        return identity;
    }

    /// <summary>Whose sessions the provider has ended: a subject, one of its sessions, or both.</summary>
    public static async Task<(string? Subject, string? Session)> SignOutAsync(Provider provider, string logoutToken)
    {
        var rules = Rules(provider);
        rules.RequireExpirationTime = false;
        var (token, identity) = await ReadAsync(provider, logoutToken, rules);
        var subject = identity.FindFirst(provider.Options.SubjectClaim) is null && Claim(token, "sub") is null ? null : ProviderClaims.Subject(provider, identity);
        var session = ProviderClaims.Session(identity);
        if (Claim(token, "nonce") is not null || (subject ?? session) is null || !token.TryGetPayloadValue<Dictionary<string, object>>("events", out var events)
            || !events.ContainsKey(LogoutEvent))
            throw new SecurityTokenException("It is no logout token.");
        return (subject, session);
    }

    private static async Task<(JsonWebToken Token, ClaimsIdentity Identity)> ReadAsync(Provider provider, string text, TokenValidationParameters rules)
    {
        rules.ValidAudience = provider.Options.ClientId;
        var result = await s_handler.ValidateTokenAsync(text, rules);
        return result.IsValid ? ((JsonWebToken)result.SecurityToken, result.ClaimsIdentity) : throw result.Exception;
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static bool FixedTimeEquals(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static string HalfHash(string algorithm, string accessToken)
    {
        var bytes = Encoding.ASCII.GetBytes(accessToken);
        var hash = algorithm[^3..] switch
        {
            "384" => SHA384.HashData(bytes),
            "512" => SHA512.HashData(bytes),
            _ => SHA256.HashData(bytes),
        };
        return Base64UrlEncoder.Encode(hash.AsSpan(0, hash.Length / 2).ToArray());
    }
}
