using System.Text;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>With UPDATE_RENDERINGS=1 the pages are written instead.</summary>
public sealed class PrintingPacks
{
    public static TheoryData<string> Codes => [.. Office.Packs.Select(pack => pack.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void gives_the_committed_page(string code)
    {
        var file = Path.Combine(Office.Workflows, "regimes", $"{code}.md");
        var page = PackPage.Markdown(Office.Pack(code));
        if (Environment.GetEnvironmentVariable("UPDATE_RENDERINGS") == "1")
            File.WriteAllText(file, page, new UTF8Encoding(false));
        File.ReadAllText(file).ShouldBe(page);
    }

    [Theory, MemberData(nameof(Codes))]
    public void names_every_figure_in_words_with_unit_basis_confidence_and_validity(string code)
    {
        var (pack, lines) = (Office.Pack(code), PackPage.Markdown(Office.Pack(code)).Split('\n'));
        foreach (var figure in pack.Figures.Values)
        {
            var cells = lines.Single(line => line.EndsWith($"| `{figure.Key}` |", StringComparison.Ordinal)).Split(" | ");
            cells[0].ShouldBe($"| {FigureWords.Of(figure.Key).Vi}");
            cells[1].ShouldBe(FigureWords.Value(figure).Vi);
            cells[2].ShouldBe(FigureWords.Unit(figure)?.Vi ?? "–");
            cells[5].ShouldStartWith($"{figure.EffectiveFrom:dd/MM/yyyy}");
        }
    }

    [Fact]
    public void never_prints_a_default_with_an_article() =>
        PackPage.Markdown(Office.Pack("HN-LTD2026")).Split('\n').Where(line => line.Contains("mặc định hệ thống, chưa có căn cứ")).ShouldAllBe(line => line.Contains(" | – | mặc định"));

    [Fact]
    public void has_a_name_for_every_figure_there_is() => FigureKinds.Known.Where(key => FigureWords.Of(key).Vi == key).ShouldBeEmpty();
}
