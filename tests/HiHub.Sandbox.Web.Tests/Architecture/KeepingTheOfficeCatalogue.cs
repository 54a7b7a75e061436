using HiHub.Sandbox.Data.Office;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>An act of the office has one name in every place.</summary>
public sealed class KeepingTheOfficeCatalogue
{
    public static TheoryData<OfficeActionName> Acts => [.. Enum.GetValues<OfficeActionName>()];

    [Theory, MemberData(nameof(Acts))]
    public void an_act_has_its_file_text_and_test(OfficeActionName act) => Missing(act, Sources.CSharp, Sources.Tests).ShouldBeEmpty();

    [Fact]
    public void an_act_without_file_and_test_is_caught() => Missing(OfficeActionName.SaveLawDraft, [], []).ShouldBe(["file", "test"]);

    private static IEnumerable<string> Missing(OfficeActionName act, IReadOnlyList<SourceFile> sources, IReadOnlyList<SourceFile> tests)
    {
        if (!sources.Any(file => file.Path.StartsWith("src/HiHub.Sandbox.Data/Office/", StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(file.Path) == act.ToString()))
            yield return "file";
        var title = OfficeCatalogue.Of(act).Title;
        if (string.IsNullOrWhiteSpace(title.Vi) || string.IsNullOrWhiteSpace(title.En) || title.Vi == title.En)
            yield return "texts";
        if (!tests.Any(file => file.Text.Contains($"OfficeActionName.{act},", StringComparison.Ordinal)))
            yield return "test";
    }
}
