using System.Collections.Concurrent;
using System.Net.Http.Json;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using HiHub.Sandbox.Web.Tests.Pages;
using HiHub.Sandbox.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HiHub.Sandbox.Web.Tests.Attacks;

/// <summary>An office whose log is kept, whatever it says.</summary>
public sealed class WatchedOffice : OwnOffice, ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Log => string.Join('\n', _lines);

    protected override string Environment => "Development";

    protected override Task<string[]> SettingsAsync() => Task.FromResult<string[]>(["--Demo:Password", Password, "--Demo:Cases", "false"]);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        App.Services.GetRequiredService<ILoggerFactory>().AddProvider(this);
    }

    public ILogger CreateLogger(string categoryName) => new Ear(categoryName, _lines);

    public void Dispose() => _lines.Clear();

    private sealed class Ear(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}

/// <summary>After people have signed in, failed, forgotten, filed, sent and been refused: the log holds nobody's name, address, number, password or token.</summary>
public sealed class ReadingTheLog(WatchedOffice office) : IClassFixture<WatchedOffice>
{
    private const string Mail = "tran.quoc.bao@example.vn";

    [Fact]
    public async Task tells_nothing_about_people()
    {
        await office.ChangePersonAsync("app1", row => row.Email = Mail);
        await office.SignInAsync("app1", "wrong password 1");
        await office.SignInAsync("nguoi.khong.co", "wrong password 2");
        await office.Client().PostAsJsonAsync("/api/v1/session/forgotten", new { userName = "app1" }, TestContext.Current.CancellationToken);
        var client = await office.AsAsync("app1");
        var token = client.DefaultRequestHeaders.Authorization!.Parameter!;
        var reference = await client.FileAsync("token-payment");
        await client.AttachAsync(reference, "testProject", "ho-so-Tran-Quoc-Bao.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray(), 1);
        await client.ActAsync(reference, "submit", version: "2");
        await client.ActAsync(reference, "permit", version: "3");
        await client.PostAsync("/api/v1/applications", Http.Json("{\"applicant\":{\"name\":\"Trần Quốc Bảo\",\"x\":"), TestContext.Current.CancellationToken);
        using var visitor = new Visitor(office.Address);
        await visitor.SignInAsync("app1", OwnOffice.Password);
        await visitor.GetAsync($"/cases/{reference}?q=Trần+Quốc+Bảo");
        await visitor.GetAsync("/new-password?Person=app1&Token=secret-token-of-a-letter");
        await office.App.Services.GetRequiredService<DueWork>().RunDue(TestContext.Current.CancellationToken);
        office.Log.ShouldNotBeEmpty();
        foreach (var secret in Secrets(token))
            office.Log.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public void a_line_that_names_somebody_is_heard()
    {
        office.App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Planted").LogWarning("{Name}", "Lý Thị Cài Cắm");
        office.Log.ShouldContain("Lý Thị Cài Cắm");
    }

    private static IEnumerable<string> Secrets(string token)
    {
        var dossier = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(Sources.Root, "tests", "dossiers", "token-payment.json")))!;
        var applicant = dossier["applicant"]!;
        string?[] said =
        [
            applicant["legalRepresentative"]?["name"]?.ToString(), applicant["legalRepresentative"]?["personalId"]?.ToString(), applicant["contact"]?["email"]?.ToString(),
            applicant["contact"]?["phone"]?.ToString(), applicant["contact"]?["name"]?.ToString(), applicant["taxCode"]?.ToString(),
        ];
        said.OfType<string>().Count().ShouldBeGreaterThan(3);
        return [.. said.OfType<string>(), Mail, "Trần Quốc Bảo", "Tran-Quoc-Bao", OwnOffice.Password, "wrong password", "nguoi.khong.co", token, SessionAuthentication.Hash(token), "secret-token-of-a-letter"];
    }
}
