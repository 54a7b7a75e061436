using System.Net;
using HiHub.Sandbox.Domain;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>One configured provider with its published addresses and keys; <paramref name="name"/> is the last word of its section.</summary>
internal sealed class Provider(string name, ProviderOptions options, bool plainLoopbackAllowed) : IDisposable
{
    public const string Entra = "AzureAd";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    // A flood of tokens with unknown keys must not become a flood at the provider.
    private static readonly TimeSpan s_betweenRefreshes = TimeSpan.FromSeconds(30);

    private const int LargestAnswer = 1 << 20;

    // A redirect would carry our secret to an address that nobody configured.
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = s_patience, MaxResponseContentBufferSize = LargestAnswer };
    private ConfigurationManager<OpenIdConnectConfiguration>? _configuration;

    public string Name => name;

    public ProviderOptions Options => options;

    public bool IsEntra => name == Entra;

    public string DisplayName => options.DisplayName ?? (IsEntra ? "Microsoft" : name);

    public bool SignsIn => !string.IsNullOrEmpty(options.ClientSecret);

    public bool TakesApiTokens => IsEntra || options.Audience is not null;

    public string CallbackPath => options.CallbackPath ?? (IsEntra ? "/signin-oidc" : $"/signin-{name.ToLowerInvariant()}");

    /// <summary>Section <c>AzureAd</c> always speaks to version 2.0.</summary>
    public string Authority { get; } = AuthorityOf(name, options);

    public HttpClient Http => _http;

    /// <summary>What the provider publishes about itself; fetched when first needed, and again when a token names a key that is not there.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Configuration => _configuration ??= PublishedBy(Authority);

    /// <summary>A reader of its own: Entra's issuer is checked against what each of its versions publishes.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> PublishedBy(string authority) =>
        new(
            authority + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(_http) { RequireHttps = !MayBePlain(Authority, plainLoopbackAllowed) })
        {
            RefreshInterval = s_betweenRefreshes,
        };

    /// <summary>The address as published; throws where it would be spoken to in plain text.</summary>
    public string Believed(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || MayBePlain(address, plainLoopbackAllowed)
            ? address
            : throw new InvalidOperationException($"The provider {Name} publishes an address that is not https.");

    /// <summary>Roles by the provider's word for them, as configured.</summary>
    public IReadOnlyDictionary<string, (string Organisation, Role Role)> Roles { get; } =
        options.Roles.ToDictionary(pair => pair.Key, pair => RoleOf(pair.Value) ?? throw new FormatException(pair.Value));

    public static string AuthorityOf(string name, ProviderOptions options)
    {
        var authority = (options.Authority ?? $"{options.Instance?.TrimEnd('/')}/{options.TenantId}").TrimEnd('/');
        return name != Entra || authority.EndsWith("/v2.0", StringComparison.Ordinal) ? authority : authority + "/v2.0";
    }

    /// <summary>Null where the text names no role of staff or applicants.</summary>
    public static (string Organisation, Role Role)? RoleOf(string text) =>
        text.Split('/') is [{ Length: > 0 and <= 32 } organisation, var role]
        && Enum.TryParse<Role>(role, ignoreCase: true, out var parsed)
        && parsed is not (Role.System or Role.Api or Role.Pub)
            ? (organisation, parsed)
            : null;

    /// <summary>http is for this machine alone, and for Development alone.</summary>
    public static bool MayBePlain(string address, bool plainLoopbackAllowed) =>
        plainLoopbackAllowed && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));

    public void Dispose() => _http.Dispose();
}
