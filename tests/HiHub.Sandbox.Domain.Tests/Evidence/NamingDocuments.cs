using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Tests.Evidence;

public sealed partial class NamingDocuments
{
    [Fact]
    public void knows_every_code_that_a_lifecycle_names()
    {
        var cells = ApplicationLifecycle.Table.Select(row => row.Document).Concat(TrialLifecycle.Table.Select(row => row.Document));
        var codes = cells.OfType<string>().SelectMany(cell => Code().Matches(cell)).Select(match => match.Value).ToList();
        codes.Count.ShouldBeGreaterThan(20);
        codes.ShouldAllBe(code => DocumentCatalogue.Find(code) != null);
    }

    [Fact]
    public void has_decisions_signed_by_the_deciding_authority() =>
        DocumentCatalogue.All.Where(document => document.IsDecision).ShouldAllBe(document => document.Signer == Role.Dec && document.Symbol != null);

    [Fact]
    public void numbers_the_rulebook_with_its_decision() => DocumentCatalogue.Of("D06").Series.ShouldBeNull();

    [Fact]
    public void keeps_one_symbol_for_each_kind_in_a_series() =>
        DocumentCatalogue.All.Where(document => document.Series is not null).GroupBy(document => document.Series)
            .ShouldAllBe(series => series.Select(document => document.Symbol).Distinct().Count() == 1);

    [GeneratedRegex("[MDA][01][0-9]")]
    private static partial Regex Code();
}
