using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.CouncilRecommend)]
public sealed class RecommendingByCouncil
{
    private static readonly CouncilRecommend.Input Whole = ReviewWalk.Meeting(ReviewWalk.Council);
    private static readonly ConditionInput Condition = new() { Text = "Giữ tiền tại ngân hàng.", Purpose = "Bảo toàn tiền.", Necessity = "Biện pháp nhẹ hơn không đủ." };

    [Fact]
    public void sends_the_case_to_drafting()
    {
        var story = new Story().WithScores().Do(ActionName.CouncilRecommend, Office.Chr1, Whole);

        story.Case.State.ShouldBe(ApplicationState.RuleDrafting);
        var recommendation = story.Case.Facts.Review.Recommendation!;
        (recommendation.Kind, recommendation.By, recommendation.Person).ShouldBe((RecommendationKind.Permit, ActionName.CouncilRecommend, Office.Chr1.PersonId));
    }

    [Fact]
    public void carries_conditions_with_purpose_and_necessity()
    {
        var story = new Story().WithScores().Do(ActionName.CouncilRecommend, Office.Chr1, Whole with { Conditions = [Condition] });

        story.Case.Facts.Review.Recommendation!.Kind.ShouldBe(RecommendationKind.PermitWithConditions);
        story.Case.Facts.Review.Recommendation.Conditions.ShouldBe([new ProposedCondition(Condition.Text, Condition.Purpose, Condition.Necessity)]);
        story.Errors(ActionName.CouncilRecommend, Office.Chr1, Whole with { Conditions = [Condition with { Necessity = "" }] })
            .ShouldHaveSingleItem().Path.ShouldBe("$.conditions[0].necessity");
    }

    [Fact]
    public void has_minutes_signed_by_this_councils_secretary()
    {
        var story = new Story().WithScores();

        story.SecondSignature(ActionName.CouncilRecommend, Office.Chr1, Whole).ShouldBe(Role.Csc);
        story.Signed(ActionName.CouncilRecommend, Office.Chr1, Office.Csc1, Whole).ShouldBeNull();
        story.Signed(ActionName.CouncilRecommend, Office.Chr1, Office.Csc1 with { PersonId = "csc9" }, Whole)!.Code.ShouldBe("not-your-part");
    }

    [Fact]
    public void belongs_to_this_councils_chair() =>
        new Story().WithScores().Try(ActionName.CouncilRecommend, Office.Chr1 with { PersonId = "chr9" }, Whole)!.Code.ShouldBe("not-your-part");

    [Fact]
    public void needs_two_thirds_of_the_members()
    {
        var story = new Story().WithScores();

        story.Try(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([.. ReviewWalk.Council.Take(3)]))!.Code.ShouldBe("council-quorum-missing");
        story.Do(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([.. ReviewWalk.Council.Take(4)]));
    }

    [Fact]
    public void counts_the_quorum_without_the_members_in_conflict()
    {
        var story = new Story().WithScores();
        story.Do(ActionName.DeclareConflict, Office.Cmb(5), new DeclareConflict.Input { HasConflict = true, Reason = "Cùng tổ chức." });

        // Three of the four who are left; with the fifth counted it would take four.
        story.Try(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([.. ReviewWalk.Council.Take(2), Office.Cmb(5)]))!.Code
            .ShouldBe("council-quorum-missing");
        story.Do(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([.. ReviewWalk.Council.Take(3)]));
    }

    [Fact]
    public void needs_a_score_from_everyone_present()
    {
        var story = new Story().ToCouncil();
        foreach (var member in ReviewWalk.Council.Skip(1))
            story.Do(ActionName.Score, member, ReviewWalk.Scores(4));

        var refusal = story.Try(ActionName.CouncilRecommend, Office.Chr1, Whole);

        refusal!.Code.ShouldBe("score-missing");
        refusal.En.ShouldContain(Office.Chr1.PersonId);
    }

    [Fact]
    public void is_refused_below_the_pass_mark() =>
        new Story().WithScores(each: 2).Try(ActionName.CouncilRecommend, Office.Chr1, Whole)!.Code.ShouldBe("score-below-pass");

    [Fact]
    public void counts_members_only() =>
        new Story().WithScores().Try(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting([.. ReviewWalk.Council, Office.Cmb(6)]))!
            .Code.ShouldBe("not-a-council-member");

    [Fact]
    public void may_raise_the_risk_level_and_never_lower_it()
    {
        var story = new Story().ToAppraising().Do(ActionName.ConfirmRiskLevel, Office.Hnd1, new ConfirmRiskLevel.Input { Level = RiskLevel.L2, Reason = "Ít tiền." });
        story.WithScores();

        story.Try(ActionName.CouncilRecommend, Office.Chr1, Whole with { RaisedRiskLevel = RiskLevel.L1 })!.Code.ShouldBe("risk-level-lowered");
        story.Do(ActionName.CouncilRecommend, Office.Chr1, Whole with { RaisedRiskLevel = RiskLevel.L3 }).Case.Facts.Review.RiskLevel.ShouldBe(RiskLevel.L3);
    }

    [Fact]
    public void needs_minutes_of_those_present() =>
        new Story().Errors(ActionName.CouncilRecommend, Office.Chr1, new CouncilRecommend.Input { Present = [], Minutes = "" }).Select(error => error.Path)
            .ShouldBe(["$.present", "$.minutes"]);
}
