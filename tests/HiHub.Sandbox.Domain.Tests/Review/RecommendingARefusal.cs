using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.RecommendRefusal)]
public sealed class RecommendingARefusal
{
    private static readonly RecommendRefusal.Input TwoReasons = ReviewWalk.Refusing(RefusalReason.R03, RefusalReason.R04);

    [Fact]
    public void goes_straight_to_the_decision_with_each_failed_criterion()
    {
        var story = new Story().WithOpinions().Do(ActionName.RecommendRefusal, Office.Hod1, TwoReasons);

        story.Case.State.ShouldBe(ApplicationState.PendingDecision);
        var recommendation = story.Case.Facts.Review.Recommendation!;
        recommendation.Kind.ShouldBe(RecommendationKind.Refuse);
        recommendation.Criteria.Select(criterion => criterion.Reason).ShouldBe([RefusalReason.R03, RefusalReason.R04]);
    }

    [Fact]
    public void by_the_council_belongs_to_its_chair()
    {
        var story = new Story().ToCouncil();

        story.Try(ActionName.RecommendRefusal, Office.Chr1 with { PersonId = "chr9" }, TwoReasons)!.Code.ShouldBe("not-your-part");
        story.Try(ActionName.RecommendRefusal, Office.Hod1, TwoReasons)!.Code.ShouldBe("not-your-role");
        story.Do(ActionName.RecommendRefusal, Office.Chr1, TwoReasons).Case.State.ShouldBe(ApplicationState.PendingDecision);
    }

    [Fact]
    public void is_refused_without_a_criterion() =>
        new Story().WithOpinions().Try(ActionName.RecommendRefusal, Office.Hod1, ReviewWalk.Refusing())!.Code.ShouldBe("inv-13");

    [Fact]
    public void is_refused_while_an_opinion_is_awaited() =>
        new Story().ToConsulting().Try(ActionName.RecommendRefusal, Office.Hod1, TwoReasons)!.Code.ShouldBe("consultation-pending");

    [Fact]
    public void explains_each_criterion_once_in_at_least_100_characters()
    {
        var curt = new RecommendRefusal.Input { Criteria = [new() { Reason = RefusalReason.R01, Explanation = new string('x', 99) }] };

        new Story().Errors(ActionName.RecommendRefusal, Office.Hod1, curt).ShouldHaveSingleItem().Path.ShouldBe("$.criteria[0].explanation");
        new Story().Errors(ActionName.RecommendRefusal, Office.Hod1, ReviewWalk.Refusing(RefusalReason.R01, RefusalReason.R01))
            .ShouldHaveSingleItem().Path.ShouldBe("$.criteria[1].reason");
    }

    [Fact]
    public void has_a_citizens_sentence_for_each_criterion() =>
        Enum.GetValues<RefusalReason>().ShouldAllBe(reason => reason.Text().Vi.Length > 10 && reason.Text().En.Length > 10);
}
