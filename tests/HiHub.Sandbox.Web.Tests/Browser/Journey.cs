using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HiHub.Sandbox.Web.Tests.Api;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>What a person does in the browser, in words. Every page that is reached is examined: axe finds nothing, nothing is refused by the content policy, nothing scrolls sideways.</summary>
internal sealed class Journey : IAsyncDisposable
{
    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    private readonly Eyes _eyes;
    private readonly List<string> _complaints = [];

    public Journey(IPage page, Eyes eyes)
    {
        (Page, _eyes) = (page, eyes);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Path and query of where the person is.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public async Task<IResponse?> OpenAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        await ExamineAsync();
        return answer;
    }

    public async Task SignInAsAsync(string userName, string password = RunningOffice.Password)
    {
        await OpenAsync("/sign-in");
        await Page.Locator("#UserName").FillAsync(userName);
        await Page.Locator("#Password").FillAsync(password);
        await Page.Locator("#main-content button[type=submit]").ClickAsync();
        await ExamineAsync();
    }

    /// <summary>A button or a link by its name.</summary>
    public async Task ClickAsync(string name)
    {
        var button = Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        var link = Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
        await button.Or(link).First.ClickAsync();
        await ExamineAsync();
    }

    /// <summary>A field by its label.</summary>
    public Task FillAsync(string label, string value) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(value);

    public Task ChooseAsync(string label, string option) => Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task CheckAsync(string label) => Page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public Task<string> HeadingAsync() => Page.Locator("h1").First.InnerTextAsync();

    public Task<string> TextAsync() => Page.Locator("#main-content").InnerTextAsync();

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Goes on by Tab until the field, button or link has the focus.</summary>
    public async Task ReachAsync(string field)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("field => document.activeElement?.matches(field) ?? false", field))
                return;
        }
        false.ShouldBeTrue($"{field} is not reached by Tab on {Address}");
    }

    /// <summary>Text at twice its size, as a reader sets it.</summary>
    public async Task EnlargeTextAsync()
    {
        await Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await ExamineAsync();
    }

    /// <summary>Bytes of the page and all it needs, compressed, whether or not the browser had them already.</summary>
    public Task<int> WeightAsync() =>
        Page.EvaluateAsync<int>("performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce((sum, entry) => sum + entry.encodedBodySize, 0)");

    public async Task PictureAsync(string name)
    {
        Directory.CreateDirectory(Browsing.Screens);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Browsing.Screens, $"{name}.png"), FullPage = true });
    }

    public async Task ExamineAsync()
    {
        await LoadedAsync();
        _complaints.ShouldBeEmpty(Page.Url);
        if (!_eyes.Scripts)
            return;
        var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        width.ShouldBe(0, $"{Page.Url} scrolls sideways");
        var found = await Page.RunAxe(s_rules);
        found.Violations.Select(Describe).ShouldBeEmpty(Page.Url);
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    // The event of a page that came before anyone waited for it can be missed; then the page's own word counts.
    private async Task LoadedAsync()
    {
        try
        {
            await Page.WaitForLoadStateAsync(LoadState.Load, new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
            (await Page.EvaluateAsync<string>("document.readyState")).ShouldBe("complete", Page.Url);
        }
    }

    private static string Describe(AxeResultItem item) => $"{item.Id}: {item.Help} — {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html))}";
}
