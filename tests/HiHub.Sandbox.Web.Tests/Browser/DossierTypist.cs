using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Intake;
using Microsoft.Playwright;

namespace HiHub.Sandbox.Web.Tests.Browser;

/// <summary>Types a dossier that somebody has on paper into the pages of an application: each value in its own field, lists by their own buttons.</summary>
internal sealed partial class DossierTypist(Journey journey, JsonObject paper)
{
    private const string Count = ".count";

    private readonly Draft _paper = new(null!, paper, null!);

    private IPage Page => journey.Page;

    /// <summary>The page that is open, whole; afterwards the next one is.</summary>
    public async Task TypeAsync(DossierSheet sheet)
    {
        new Uri(Page.Url).AbsolutePath.ShouldEndWith($"/{sheet.Slug}");
        if (!sheet.IsList)
        {
            await FillInAsync(_paper.Typed(sheet, null));
            await SaveAsync(examine: true);
            return;
        }
        for (var item = 0; item < _paper.Count(sheet); item++)
            await TypeItemAsync(sheet, item);
        await journey.ClickAsync("Tiếp tục");
    }

    /// <summary>An item of a list: changed where it stands already, else added. The first of a list is examined.</summary>
    private async Task TypeItemAsync(DossierSheet sheet, int item)
    {
        var there = Page.Locator($".item-list li:nth-child({item + 1}) > a");
        await (await there.CountAsync() > 0 ? there : Page.Locator("a[href$='/new']")).ClickAsync();
        if (item == 0)
            await journey.ExamineAsync();
        await FillInAsync(_paper.Typed(sheet, item));
        await SaveAsync(examine: false);
        new Uri(Page.Url).AbsolutePath.ShouldEndWith($"/{sheet.Slug}");
    }

    private async Task SaveAsync(bool examine)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Lưu và tiếp tục", Exact = true }).Last.ClickAsync();
        (await Page.Locator(".govuk-error-summary").CountAsync()).ShouldBe(0, $"{Page.Url}: {await journey.TextAsync()}");
        if (examine)
            await journey.ExamineAsync();
    }

    private async Task FillInAsync(TypedValues typed)
    {
        var kinds = await KindsAsync();
        foreach (var list in typed.All.Select(pair => pair.Key).Where(path => path.EndsWith(Count, StringComparison.Ordinal)).Select(path => path[..^Count.Length]))
            if (kinds.GetValueOrDefault(list) == "checkbox")
                await TickAsync(list, [.. typed.Many(list), .. Enumerable.Range(0, typed.Count(list)).Select(i => typed.One($"{list}[{i}]")).OfType<string>()]);
            else
                await LengthenAsync(list, typed.Count(list));
        foreach (var (path, values) in typed.All)
            if (values is [var value] && !path.EndsWith(Count, StringComparison.Ordinal) && kinds.GetValueOrDefault(Index().Replace(path, "")) != "checkbox")
                await WriteAsync(path, value, kinds.GetValueOrDefault(path));
    }

    /// <summary>What each field of the page is.</summary>
    private async Task<Dictionary<string, string>> KindsAsync() =>
        await Page.EvaluateAsync<Dictionary<string, string>>("Object.fromEntries([...document.querySelectorAll('form[data-draft] [name]')].map(field => [field.name, field.type]))");

    private async Task TickAsync(string list, IEnumerable<string> values)
    {
        foreach (var value in values)
            await Named(list, $"[value='{value}']").CheckAsync();
    }

    private async Task LengthenAsync(string list, int count)
    {
        for (var rows = int.Parse(await Named(list + Count).InputValueAsync(), CultureInfo.InvariantCulture); rows < count; rows++)
            await Page.Locator($"button[name='do'][value='add:{list}']").ClickAsync();
    }

    private Task WriteAsync(string path, string value, string? kind) =>
        kind switch
        {
            "radio" => Named(path, $"[value='{value}']").CheckAsync(),
            "select-one" => Named(path).SelectOptionAsync(value),
            _ => Named(path).FillAsync(value),
        };

    private ILocator Named(string path, string more = "") => Page.Locator($"#main-content [name='{path}']{more}");

    [GeneratedRegex(@"\[\d+\]$")]
    private static partial Regex Index();
}
