using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Architecture;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(HiHub.Sandbox.Web.Tests.Api.RunningOffice))]

namespace HiHub.Sandbox.Web.Tests.Api;

/// <summary>The whole program on real Kestrel and SQLite, with the demo people and no demo cases; shared by every test that speaks HTTP.</summary>
public sealed class RunningOffice : IAsyncLifetime
{
    public const string Password = "Kiem-thu-2026";

    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox-web-").FullName;
    private WebApplication? _app;

    /// <summary>The data directory.</summary>
    public string Folder => _folder;

    internal WebApplication App => _app ?? throw new InvalidOperationException("Not started.");

    public Uri Address => new(App.Urls.First());

    public async ValueTask InitializeAsync()
    {
        _app = WebStart.Build(
            _folder,
            [
                "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Demo:Password", Password, "--Demo:Cases", "false", "--Sandbox:DueWorkSeconds", "3600", "--Sandbox:LiveCountsSeconds", "1",
                "--Limits:PublicPerMinute", "1000000", "--Limits:UploadsPerMinute", "1000000", "--Limits:CallsPerMinute", "1000000",
            ]);
        (await Preparing.WhyNotAsync(_app, CancellationToken.None)).ShouldBeNull();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public HttpClient Anonymous() => new() { BaseAddress = Address };

    /// <summary>Signs in for real.</summary>
    public async Task<HttpClient> As(string userName)
    {
        var client = Anonymous();
        var answer = await client.PostAsJsonAsync("/api/v1/session", new { userName, password = Password });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        using var session = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.RootElement.GetProperty("token").GetString());
        return client;
    }

    /// <summary>What the case itself remembers, read beside the API.</summary>
    internal async Task<CaseFacts> FactsAsync(string reference)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<SandboxDb>().Cases.AsNoTracking().SingleAsync(row => row.Reference == reference)).Facts;
    }

    /// <summary>What somebody does to the database behind the office's back.</summary>
    internal async Task ChangeAsync(Func<SandboxDb, Task> change)
    {
        await using var scope = App.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<SandboxDb>());
    }

    public static HttpContent Dossier(string name) =>
        new StringContent(File.ReadAllText(Path.Combine(Sources.Root, "tests", "dossiers", $"{name}.json")), Encoding.UTF8, "application/json");
}
