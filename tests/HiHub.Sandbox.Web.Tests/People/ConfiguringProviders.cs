using HiHub.Sandbox.Web.Hosting;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Tests.People;

public sealed class ConfiguringProviders
{
    [Theory]
    [InlineData("ClientId is missing", "--Oidc:Test:Authority", "https://id.example")]
    [InlineData("must be https", "--Oidc:Test:Authority", "http://id.example", "--Oidc:Test:ClientId", "x", "--Oidc:Test:ClientSecret", "y")]
    [InlineData("must be https", "--environment", "Production", "--Oidc:Test:Authority", "http://127.0.0.1:5", "--Oidc:Test:ClientId", "x", "--Oidc:Test:ClientSecret", "y")]
    [InlineData("there is no key “Secret”", "--Oidc:Test:Authority", "https://id.example", "--Oidc:Test:Secret", "y")]
    [InlineData("would do nothing", "--Oidc:Test:Authority", "https://id.example", "--Oidc:Test:ClientId", "x")]
    [InlineData("is not organisation/role", "--Oidc:Test:Authority", "https://id.example", "--Oidc:Test:ClientId", "x", "--Oidc:Test:Audience", "a", "--Oidc:Test:Roles:g", "SKHCN/BOSS")]
    [InlineData("is not organisation/role", "--Oidc:Test:Authority", "https://id.example", "--Oidc:Test:ClientId", "x", "--Oidc:Test:Audience", "a", "--Oidc:Test:Roles:g", "HIHUB/SYSTEM")]
    [InlineData("at most 15 letters", "--Oidc:a-b:Authority", "https://id.example")]
    [InlineData("must give an address", "--AzureAd:ClientId", "x")]
    [InlineData("share the CallbackPath", "--Oidc:A:Authority", "https://a.example", "--Oidc:A:ClientId", "x", "--Oidc:A:ClientSecret", "y", "--Oidc:A:CallbackPath", "/in", "--Oidc:B:Authority", "https://b.example", "--Oidc:B:ClientId", "x", "--Oidc:B:ClientSecret", "y", "--Oidc:B:CallbackPath", "/in")]
    public void wrongly_stops_the_start_in_words(string words, params string[] settings)
    {
        string[] all = settings.Contains("--environment") ? settings : ["--environment", "Development", .. settings];
        var problem = Should.Throw<OptionsValidationException>(() => WebStart.Build(Path.GetTempPath(), all));
        StartProblems.Explain(problem)!.ShouldContain(words);
    }
}
