using System.Text.Json;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>One name in every place: row, file, text, test class; and every message in both languages.</summary>
public sealed partial class KeepingTheCatalogue
{
    public static TheoryData<ActionName> Acts => [.. Enum.GetValues<ActionName>()];

    [Theory]
    [MemberData(nameof(Acts))]
    public void an_act_has_its_row_file_text_and_test(ActionName act) => Missing(act, Sources.CSharp, Sources.Tests).ShouldBeEmpty();

    [Fact]
    public void an_act_without_file_and_test_is_caught() => Missing(ActionName.Submit, [], []).ShouldBe(["file", "test class"]);

    [Fact]
    public void every_message_speaks_both_languages() => OneSided(Keys("vi"), Keys("en")).ShouldBeEmpty();

    [Fact]
    public void a_message_in_one_language_is_caught() => OneSided(["a", "b"], ["a"]).ShouldBe(["b"]);

    private static IEnumerable<string> Missing(ActionName act, IReadOnlyList<SourceFile> sources, IReadOnlyList<SourceFile> tests)
    {
        if (!ApplicationLifecycle.Table.Any(row => row.Action == act) && !TrialLifecycle.Table.Any(row => row.Action == act))
            yield return "row";
        if (!sources.Any(file => RoomFile().IsMatch(file.Path) && Path.GetFileNameWithoutExtension(file.Path) == act.ToString()))
            yield return "file";
        var title = ActionCatalogue.Of(act).Title;
        if (string.IsNullOrWhiteSpace(title.Vi) || string.IsNullOrWhiteSpace(title.En) || title.Vi == title.En)
            yield return "texts";
        if (!tests.Any(file => file.Text.Contains($"[Covers(ActionName.{act})]", StringComparison.Ordinal)))
            yield return "test class";
    }

    private static IEnumerable<string> OneSided(IReadOnlyCollection<string> vi, IReadOnlyCollection<string> en) =>
        vi.Except(en).Concat(en.Except(vi)).Order(StringComparer.Ordinal);

    private static List<string> Keys(string language)
    {
        var file = Path.Combine(Sources.Root, "workflows", "messages", $"{language}.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. json.RootElement.EnumerateObject().Select(property => property.Name)];
    }

    [GeneratedRegex(@"^src/HiHub\.Sandbox\.Domain/(Intake|Review|Approval|Monitoring|Exit|People|Law|Evidence)/")]
    private static partial Regex RoomFile();
}
