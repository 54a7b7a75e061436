using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public sealed class CitingTheBasis
{
    [Theory]
    [InlineData("HN-LTD2026", ActionName.Permit, "Luật Thủ đô 2026 Đ19.2.a", Confidence.Article)]
    [InlineData("HN-LTD2024", ActionName.Permit, "Luật Thủ đô 39/2024/QH15 Đ25", Confidence.Secondary)]
    [InlineData("SBV-ND94", ActionName.Permit, "NĐ 94/2025/NĐ-CP", Confidence.Secondary)]
    [InlineData("HN-LTD2026", ActionName.SupplementExpired, null, Confidence.Default)]
    [InlineData("SBV-ND94", ActionName.SupplementExpired, "NĐ 94/2025 Đ13", Confidence.Secondary)]
    [InlineData("HN-LTD2026", ActionName.RequestSupplement, "NĐ 61/2018 Đ17, Đ19.4", Confidence.Recalled)]
    public void names_the_law_of_the_case_before_the_trial(string regime, ActionName act, string? article, Confidence confidence)
    {
        var row = ApplicationLifecycle.Table.First(row => row.Action == act);
        var basis = RowBasis.In(Office.Pack(regime), row.Basis, row.Deadline);
        (basis.Article, basis.Confidence).ShouldBe((article, confidence));
    }

    [Theory]
    [InlineData("HN-LTD2026", ActionName.IssueEvaluation, null, Confidence.Default)]
    [InlineData("AI-ND142", ActionName.IssueEvaluation, "NĐ 142/2026 Đ27.1", Confidence.Article)]
    [InlineData("HN-LTD2026", ActionName.Launch, null, Confidence.Default)]
    [InlineData("HN-LTD2026", ActionName.TermReached, null, Confidence.Default)]
    public void names_the_law_of_the_case_in_the_trial(string regime, ActionName act, string? article, Confidence confidence)
    {
        var row = TrialLifecycle.Table.First(row => row.Action == act);
        var basis = RowBasis.In(Office.Pack(regime), row.Basis, row.Deadline);
        (basis.Article, basis.Confidence).ShouldBe((article, confidence));
    }
}
