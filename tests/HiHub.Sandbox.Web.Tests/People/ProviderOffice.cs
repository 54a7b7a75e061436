using System.Net.Http.Json;
using HiHub.Sandbox.Data.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(HiHub.Sandbox.Web.Tests.People.ProviderOffice))]

namespace HiHub.Sandbox.Web.Tests.People;

/// <summary>An office whose people sign in through a real OpenID provider, and whose API takes the provider's tokens.</summary>
public sealed class ProviderOffice : OwnOffice
{
    public const string ClientId = "sandbox";
    public const string Secret = "a-secret-of-the-tests-0123456789abcdef";
    public const string Audience = "https://sandbox.example/api";

    /// <summary>The tenant of section <c>AzureAd</c>.</summary>
    public const string Tenant = "7f0a5b3e-0000-4000-8000-00000000aaaa";

    private NodeServer? _node;

    public string Issuer => _node!.Address;

    protected override string Environment => "Development";

    protected override async Task<string[]> SettingsAsync()
    {
        _node = await NodeServer.StartAsync("provider.mjs");
        return
        [
            "--Demo:Password", Password, "--Demo:Cases", "false", "--SignIn:SecondFactorForStaff", "true", "--SignIn:LevelToFile", "2", "--SignIn:FailuresPerMinute", "100000",
            "--Oidc:Test:Authority", _node.Address, "--Oidc:Test:ClientId", ClientId, "--Oidc:Test:ClientSecret", Secret, "--Oidc:Test:DisplayName", "Test ID",
            "--Oidc:Test:Audience", Audience, "--Oidc:Test:Scopes", "cases", "--Oidc:Test:CreateApplicants", "true",
            "--Oidc:Test:Roles:handlers", "SKHCN/HND", "--Oidc:Test:Roles:deciders", "UBND/DEC", "--Oidc:Test:AcrLevels:urn:high", "2",
            "--Oidc:Closed:Authority", _node.Address, "--Oidc:Closed:ClientId", ClientId, "--Oidc:Closed:ClientSecret", Secret,
            "--AzureAd:Instance", _node.Address, "--AzureAd:TenantId", Tenant, "--AzureAd:ClientId", ClientId, "--AzureAd:ClientSecret", Secret,
        ];
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await TellAsync("office", new { url = Address.ToString().TrimEnd('/') });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _node!.DisposeAsync();
    }

    /// <summary>Speaks to the provider's controls.</summary>
    public async Task<string> TellAsync(string control, object what)
    {
        using var client = new HttpClient();
        var answer = await client.PostAsJsonAsync($"{Issuer}/control/{control}", what);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).ToString();
    }

    /// <summary>Links a subject to an account, as an administrator or the person would.</summary>
    public Task<IdentityResult> LinkAsync(string userName, string subject, string provider = "Test") =>
        InScopeAsync(async services =>
        {
            var people = services.GetRequiredService<UserManager<Person>>();
            return await people.AddLoginAsync((await people.FindByIdAsync(userName))!, new(provider, subject, provider));
        });

    public Task<List<Session>> SessionsOfAsync(string subject) =>
        QueryAsync(db => Task.FromResult(db.Sessions.Where(row => row.ProviderSubject == subject).ToList()));
}
