using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.Score)]
public sealed class Scoring
{
    private static readonly Score.Input Fours = ReviewWalk.Scores(4);

    [Fact]
    public void keeps_six_scores_of_a_member()
    {
        var story = new Story().ToCouncil().Do(ActionName.Score, Office.Cmb(1), Fours with { LearningForLaw = 2 });

        story.Case.Facts.Review.Council!.Scores.ShouldBe([new CouncilScore(Office.Cmb(1).PersonId, 4, 4, 4, 4, 4, 2)]);
        story.Case.Facts.People.SideOf(Office.Cmb(1).PersonId).ShouldBe(Side.Prepare);
    }

    [Fact]
    public void happens_once_for_each_member() =>
        new Story().ToCouncil().Do(ActionName.Score, Office.Cmb(1), Fours).Try(ActionName.Score, Office.Cmb(1), Fours)!.Code.ShouldBe("already-scored");

    [Fact]
    public void is_refused_before_the_conflict_declaration()
    {
        var story = new Story().WithOpinions();
        story.Do(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council));

        story.Try(ActionName.Score, Office.Cmb(1), Fours)!.Code.ShouldBe("sod-2");
        story.Do(ActionName.DeclareConflict, Office.Cmb(1), new DeclareConflict.Input { HasConflict = false }).Do(ActionName.Score, Office.Cmb(1), Fours);
    }

    [Fact]
    public void is_refused_to_a_member_in_conflict() =>
        new Story().ToCouncil()
            .Do(ActionName.DeclareConflict, Office.Cmb(1), new DeclareConflict.Input { HasConflict = true, Reason = "Cùng đề tài." })
            .Try(ActionName.Score, Office.Cmb(1), Fours)!.Code.ShouldBe("conflict-of-interest");

    [Fact]
    public void is_refused_to_whoever_is_no_member() =>
        new Story().ToCouncil().Try(ActionName.Score, Office.Cmb(6), Fours)!.Code.ShouldBe("not-your-part");

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void goes_from_0_to_5(int score) =>
        new Story().ToCouncil().Errors(ActionName.Score, Office.Cmb(1), Fours with { RiskControl = score })
            .ShouldHaveSingleItem().Path.ShouldBe("$.riskControl");
}
