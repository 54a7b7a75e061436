using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>Every text that a page uses stands beside it in both languages, and both files hold the same keys.</summary>
public sealed partial class KeepingTheTexts
{
    private const string Web = "src/HiHub.Sandbox.Web/";

    [Fact]
    public void both_languages_hold_the_same_keys() => OneSided(Sources.Texts).ShouldBeEmpty();

    [Fact]
    public void a_text_in_one_language_is_caught() =>
        OneSided([new("a/X.vi.resx", Resx("k", "l")), new("a/X.en.resx", Resx("k"))]).ShouldBe(["a/X: l"]);

    [Fact]
    public void every_text_that_is_used_exists() => Missing(Sources.Pages, Sources.Texts).ShouldBeEmpty();

    [Fact]
    public void a_missing_text_is_caught() =>
        Missing([new(Web + "Features/X.cshtml", """@Text["k"] @Shared["s"] @Text["l"]""")], [new(Web + "Features/X.vi.resx", Resx("k"))])
            .ShouldBe([Web + "Features/X: l", Web + "Features/Shared/Texts: s"], ignoreOrder: true);

    private static IEnumerable<string> OneSided(IReadOnlyList<SourceFile> files) =>
        from pair in files.GroupBy(file => file.Path[..^".vi.resx".Length])
        let keys = pair.Select(Keys).ToList()
        let all = keys.SelectMany(one => one).Distinct()
        from key in all
        where keys.Count != 2 || !keys.TrueForAll(one => one.Contains(key))
        select $"{pair.Key}: {key}";

    private static IEnumerable<string> Missing(IReadOnlyList<SourceFile> pages, IReadOnlyList<SourceFile> texts)
    {
        var known = texts.SelectMany(file => Keys(file).Select(key => $"{file.Path[..^".vi.resx".Length]}: {key}")).ToHashSet();
        return pages.SelectMany(Used).Distinct().Where(used => !known.Contains(used));
    }

    // Keys that are put together at run time ($"title-{kind}") are held by the pages' own tests.
    private static IEnumerable<string> Used(SourceFile page)
    {
        var own = page.Path.Split(".cshtml")[0];
        foreach (Match use in PageKey().Matches(page.Text))
            yield return $"{own}: {use.Groups[1].Value}";
        foreach (Match use in SharedKey().Matches(page.Text))
            yield return $"{Web}Features/Shared/Texts: {use.Groups[1].Value}";
    }

    private static List<string> Keys(SourceFile file) => [.. XDocument.Parse(file.Text).Root!.Elements("data").Select(entry => entry.Attribute("name")!.Value)];

    private static string Resx(params string[] keys) => $"<root>{string.Concat(keys.Select(key => $"<data name=\"{key}\"/>"))}</root>";

    [GeneratedRegex("""(?:\bText|(?<!\w)texts)\["([\w-]+)"[\],]""")]
    private static partial Regex PageKey();

    [GeneratedRegex("""\b(?:Shared|Texts)\["([\w-]+)"[\],]""")]
    private static partial Regex SharedKey();
}
