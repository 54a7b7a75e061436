using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Options of one provider's sign-in.</summary>
internal sealed class OidcOptions : OAuthOptions
{
    public Provider? Provider { get; set; }
}

/// <summary>
/// OpenID Connect code flow on the framework's OAuth handler, which keeps state, correlation cookie and PKCE; here are discovery, nonce and the ID token.
/// </summary>
internal sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    private const string Nonce = ".nonce";

    private OpenIdConnectConfiguration? _published;

    private Provider Provider => Options.Provider!;

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        _published = await Provider.Configuration.GetConfigurationAsync(Context.RequestAborted);
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        var query = QueryHelpers.ParseQuery(new Uri(base.BuildChallengeUrl(properties, redirectUri)).Query);
        query["nonce"] = nonce;
        if (Provider.Options.AcrValues is { } levels)
            query["acr_values"] = levels;
        return QueryHelpers.AddQueryString(Provider.Believed(_published!.AuthorizationEndpoint), query);
    }

    /// <summary>An answer that says it comes from another provider is not looked at (RFC 9207).</summary>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        _published = await Provider.Configuration.GetConfigurationAsync(Context.RequestAborted);
        var issuer = Request.Query["iss"].ToString();
        if (issuer.Length > 0 && !Provider.IsEntra && issuer != _published.Issuer)
            return HandleRequestResult.Fail("The answer is another provider's.");
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var form = new Dictionary<string, string?>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = context.Code,
            ["redirect_uri"] = context.RedirectUri,
            ["code_verifier"] = context.Properties.Items[OAuthConstants.CodeVerifierKey],
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Provider.Believed(_published!.TokenEndpoint));
        if (_published.TokenEndpointAuthMethodsSupported.Count == 0 || _published.TokenEndpointAuthMethodsSupported.Contains("client_secret_basic"))
            request.Headers.Authorization = Basic(Options.ClientId, Options.ClientSecret);
        else
            (form["client_id"], form["client_secret"]) = (Options.ClientId, Options.ClientSecret);
        request.Content = new FormUrlEncodedContent(form);
        using var answer = await Provider.Http.SendAsync(request, Context.RequestAborted);
        if (!answer.IsSuccessStatusCode)
            return OAuthTokenResponse.Failed(new AuthenticationFailureException($"The provider did not take the code: {(int)answer.StatusCode}."));
        return OAuthTokenResponse.Success(JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted)));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response?.RootElement.TryGetProperty("id_token", out var idToken) is not true)
            throw new AuthenticationFailureException("The provider sent no ID token.");
        if (!Provider.IsEntra && _published!.Issuer.TrimEnd('/') != Provider.Authority)
            throw new AuthenticationFailureException("The provider calls itself by another name.");
        var signedIn = await ProviderTokens.SignInAsync(Provider, idToken.GetString()!, properties.Items[Nonce] ?? "", tokens.AccessToken);
        if (Provider.Options.UserInfo && tokens.AccessToken is { } access)
            await AddUserInfoAsync(signedIn, access);
        return new(new ClaimsPrincipal(signedIn), properties, Scheme.Name);
    }

    /// <summary>Only about the person whom the ID token names, and nothing that it says already.</summary>
    private async Task AddUserInfoAsync(ClaimsIdentity identity, string accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Provider.Believed(_published!.UserInfoEndpoint));
        request.Headers.Authorization = new("Bearer", accessToken);
        using var answer = await Provider.Http.SendAsync(request, Context.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted));
        if (json.RootElement.GetProperty("sub").GetString() != identity.FindFirst("sub")?.Value)
            throw new AuthenticationFailureException("The userinfo is about another person.");
        foreach (var member in json.RootElement.EnumerateObject().Where(member => !identity.HasClaim(claim => claim.Type == member.Name)))
            foreach (var value in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : Enumerable.Repeat(member.Value, 1))
                identity.AddClaim(new(member.Name, value.ToString()));
    }

    private static AuthenticationHeaderValue Basic(string id, string secret) =>
        new("Basic", Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes($"{Uri.EscapeDataString(id)}:{Uri.EscapeDataString(secret)}")));
}
