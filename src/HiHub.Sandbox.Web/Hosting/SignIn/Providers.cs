using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Every provider of sections <c>AzureAd</c> and <c>Oidc</c>; what is wrong with them stops the start.</summary>
internal sealed partial class Providers(IReadOnlyList<Provider> all)
{
    public const string Section = "Oidc";

    public IReadOnlyList<Provider> All => all;

    public Provider? Find(string? name) => all.FirstOrDefault(provider => provider.Name == name);

    public static Providers Read(IConfiguration configuration, bool development)
    {
        var read = new List<Provider>();
        if (configuration.GetSection(Provider.Entra).Exists())
            read.Add(Of(Provider.Entra, configuration.GetSection(Provider.Entra), development, strict: false));
        foreach (var part in configuration.GetSection(Section).GetChildren())
            read.Add(Of(part.Key, part, development, strict: true));
        var paths = read.Where(provider => provider.SignsIn).GroupBy(provider => provider.CallbackPath, StringComparer.OrdinalIgnoreCase);
        if (paths.FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Wrong(Section, $"{string.Join(", ", twice.Select(provider => provider.Name))} share the CallbackPath “{twice.Key}”.");
        return new(read);
    }

    private static Provider Of(string name, IConfigurationSection section, bool development, bool strict)
    {
        if (!Name().IsMatch(name))
            throw Wrong(section.Path, "a provider's name has at most 15 letters and digits.");
        var options = new ProviderOptions();
        if (strict)
            RefuseUnknownKeys(section);
        section.Bind(options);
        // Names of levels are often addresses, whose colons configuration takes for steps.
        foreach (var (acr, level) in section.GetSection(nameof(options.AcrLevels)).AsEnumerable(makePathsRelative: true))
            if (level is not null)
                options.AcrLevels[acr] = int.TryParse(level, CultureInfo.InvariantCulture, out var number) ? number : -1;
        foreach (var problem in Problems(name, options, development))
            throw Wrong(section.Path, problem);
        return new(name, options, development);
    }

    private static IEnumerable<string> Problems(string name, ProviderOptions options, bool development)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
            yield return "the ClientId is missing.";
        var authority = Provider.AuthorityOf(name, options);
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            yield return "Authority, or Instance and TenantId, must give an address.";
        else if (uri.Scheme != Uri.UriSchemeHttps && !Provider.MayBePlain(authority, development))
            yield return "the Authority must be https.";
        if (string.IsNullOrEmpty(options.ClientSecret) && options.Audience is null && name != Provider.Entra)
            yield return "without ClientSecret and Audience it would do nothing.";
        if (options.CallbackPath is { } path && !path.StartsWith('/'))
            yield return "the CallbackPath begins with a slash.";
        foreach (var role in options.Roles.Values.Where(role => Provider.RoleOf(role) is null))
            yield return $"Roles: “{role}” is not organisation/role, such as SKHCN/HND.";
        if (options.AcrLevels.Values.Any(level => level is < 0 or > 4))
            yield return "AcrLevels are numbers from 0 to 4.";
    }

    private static void RefuseUnknownKeys(IConfigurationSection section)
    {
        var known = typeof(ProviderOptions).GetProperties().Select(property => property.Name).ToList();
        if (section.GetChildren().FirstOrDefault(key => !known.Contains(key.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw Wrong(section.Path, $"there is no key “{unknown.Key}”. Known keys: {string.Join(", ", known)}.");
    }

    private static OptionsValidationException Wrong(string section, string why) => new(section, typeof(ProviderOptions), [$"{section}: {why}"]);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]{0,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
