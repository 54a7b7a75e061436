using HiHub.Sandbox.Web.Tests.Api;
using HiHub.Sandbox.Web.Tests.Architecture;
using HiHub.Sandbox.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browsing))]

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>One real browser for all journeys, started by the first; Debian's chromium, which tests/run.sh installs.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private static readonly string[] s_names = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly Lazy<Task<IBrowser>> _browser = new(StartAsync);

    /// <summary>Where pictures go: docs/screens with <c>tests/run.sh --keep</c>, otherwise a folder that git ignores.</summary>
    public static string Screens { get; } =
        Environment.GetEnvironmentVariable("SANDBOX_SCREENS") is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(Sources.Root, "tests", ".screens");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A person before a screen: cookies of their own, Vietnamese until switched.</summary>
    internal Task<Journey> BeginAsync(RunningOffice office, Eyes? eyes = null) => BeginAsync(office.Address, eyes);

    internal async Task<Journey> BeginAsync(Uri office, Eyes? eyes = null)
    {
        var seen = eyes ?? new Eyes();
        var browser = await _browser.Value;
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = office.ToString(),
            JavaScriptEnabled = seen.Scripts,
            ColorScheme = seen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = seen.Width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        return new Journey(await context.NewPageAsync(), seen);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_browser.IsValueCreated)
            return;
        await (await _browser.Value).CloseAsync();
    }

    private static async Task<IBrowser> StartAsync()
    {
        var program = Array.Find(s_names, File.Exists);
        Assert.SkipWhen(program is null, "No chromium is installed; tests/run.sh installs it.");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] });
    }
}

/// <summary>How somebody looks at the office.</summary>
internal sealed record Eyes(int Width = 1280, bool Scripts = true, bool Dark = false);
