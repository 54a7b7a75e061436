using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>API tokens of section <c>AzureAd</c>, by the rules of Microsoft.Identity.Web; <c>Entra.IdentityWeb.cs</c> takes this place where the package itself is built in.</summary>
internal static class Entra
{
    public static void AddApiTokens(AuthenticationBuilder authentication, Provider provider, IConfiguration configuration) =>
        authentication.AddJwtBearer(ApiTokens.Scheme(provider), options =>
        {
            configuration.GetSection(Provider.Entra).Bind(options);
            options.ConfigurationManager = provider.Configuration;
            var (configured, rules) = (options.TokenValidationParameters, ProviderTokens.Rules(provider));
            (rules.ValidAudience, rules.ValidAudiences) = (configured.ValidAudience ?? options.Audience, configured.ValidAudiences);
            if (rules.ValidAudience is null && rules.ValidAudiences is null)
                rules.AudienceValidator = (audiences, token, _) => audiences.Contains(AudienceFor((JsonWebToken)token, provider.Options.ClientId!));
            options.TokenValidationParameters = rules;
            ApiTokens.Complete(options, provider);
        });

    /// <summary>Tokens of version 1 name the application by its address, later ones by its id.</summary>
    private static string AudienceFor(JsonWebToken token, string clientId) =>
        token.TryGetPayloadValue<string>("ver", out var version) && version == "1.0" ? $"api://{clientId}" : clientId;
}
