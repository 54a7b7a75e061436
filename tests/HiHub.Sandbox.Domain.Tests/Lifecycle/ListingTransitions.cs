using System.Reflection;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public sealed class ListingTransitions
{
    // The law's table has no T29.
    private static readonly string[] s_numbers = [.. Enumerable.Range(1, 49).Where(number => number != 29).Select(number => $"T{number:00}"), "T41b", "T41c"];

    private static readonly IReadOnlyList<RowText> s_rows = [.. RowText.Of(Lifecycles.Application), .. RowText.Of(Lifecycles.Trial)];

    [Fact]
    public void has_every_number_of_the_law()
    {
        Missing(s_rows).ShouldBeEmpty();
        Missing(s_rows.Where(row => row.Number != "T41b")).ShouldBe(["T41b"], "a planted gap is seen");
    }

    [Fact]
    public void has_no_other_number() => s_rows.Where(row => row.Number[0] == 'T').Select(row => row.Number).Except(s_numbers).ShouldBeEmpty();

    [Fact]
    public void gives_every_act_a_row()
    {
        WithoutRow(s_rows).ShouldBeEmpty();
        WithoutRow(s_rows.Where(row => row.Action != ActionName.Confirm)).ShouldBe([ActionName.Confirm], "a planted gap is seen");
    }

    [Fact]
    public void lets_someone_do_every_row() => s_rows.Where(row => row.By.Count == 0).ShouldBeEmpty();

    [Fact]
    public void takes_every_deadline_from_the_packs()
    {
        var known = typeof(FigureKeys).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).ToHashSet();

        s_rows.Where(row => row.Deadline is { } key && !known.Contains(key)).ShouldBeEmpty();
        known.ShouldContain("intake.checkWd");
    }

    [Fact]
    public void cites_an_article_only_where_one_is_known()
    {
        s_rows.Where(row => row.Basis.Confidence == Confidence.Default && row.Basis.Article is not null).ShouldBeEmpty();
        s_rows.Where(row => row.Basis.Confidence != Confidence.Default && string.IsNullOrWhiteSpace(row.Basis.Article)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Missing(IEnumerable<RowText> rows) => s_numbers.Except(rows.Select(row => row.Number));

    private static IEnumerable<ActionName> WithoutRow(IEnumerable<RowText> rows) => Enum.GetValues<ActionName>().Except(rows.Select(row => row.Action));
}
