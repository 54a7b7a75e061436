using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.RecommendPermit)]
public sealed class RecommendingAPermit
{
    private static readonly RecommendPermit.Input Assessment = new() { Assessment = "Hồ sơ đáp ứng điều kiện." };

    [Fact]
    public void sends_the_case_to_drafting_where_the_regime_has_no_council()
    {
        var story = new Story("SBV-ND94", "p2p-lending").WithOpinions().Do(ActionName.RecommendPermit, Office.Hod1, Assessment);

        story.Case.State.ShouldBe(ApplicationState.RuleDrafting);
        story.Case.Facts.Review.Recommendation!.By.ShouldBe(ActionName.RecommendPermit);
    }

    [Fact]
    public void is_refused_where_the_regime_has_a_council() =>
        new Story().WithOpinions().Try(ActionName.RecommendPermit, Office.Hod1, Assessment)!.Code.ShouldBe("council-required");

    [Fact]
    public void is_refused_while_an_opinion_is_awaited() =>
        new Story("SBV-ND94", "p2p-lending").ToConsulting().Try(ActionName.RecommendPermit, Office.Hod1, Assessment)!.Code.ShouldBe("consultation-pending");

    [Fact]
    public void is_refused_before_the_risk_level_is_confirmed() =>
        new Story("SBV-ND94", "p2p-lending").ToAppraising().Try(ActionName.RecommendPermit, Office.Hod1, Assessment)!.Code.ShouldBe("risk-level-not-confirmed");

    [Fact]
    public void needs_an_assessment() =>
        new Story().Errors(ActionName.RecommendPermit, Office.Hod1, Assessment with { Assessment = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.assessment");
}
