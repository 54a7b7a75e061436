using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.CouncilRequestRevision)]
public sealed class RequestingARevision
{
    private static readonly CouncilRequestRevision.Input Questions = new() { Questions = ["Làm rõ giai đoạn 2."], Minutes = "Biên bản họp." };

    [Fact]
    public void asks_the_applicant_in_the_councils_name()
    {
        var story = new Story().ToCouncil().Do(ActionName.CouncilRequestRevision, Office.Chr1, Questions);

        story.Case.State.ShouldBe(ApplicationState.SupplementAppraisal);
        story.Case.Facts.Review.OpenClarification()!.ByCouncil.ShouldBeTrue();
    }

    [Fact]
    public void happens_once_even_before_a_new_council()
    {
        var story = Reconvened();

        story.Case.Facts.Review.Council!.Scores.ShouldBeEmpty();
        story.Try(ActionName.CouncilRequestRevision, Office.Chr1, Questions)!.Code.ShouldBe("council-revision-used");
    }

    [Fact]
    public void uses_up_no_round_of_the_handler()
    {
        var story = Revised().Do(ActionName.RequestClarification, Office.Hnd1, ReviewWalk.Questions("Một?"));
        story.Do(ActionName.Clarify, Office.App1, story.Clarifying());

        story.Do(ActionName.RequestClarification, Office.Hnd1, ReviewWalk.Questions("Hai?")).Case.State.ShouldBe(ApplicationState.SupplementAppraisal);
    }

    [Fact]
    public void belongs_to_this_councils_chair() =>
        new Story().ToCouncil().Try(ActionName.CouncilRequestRevision, Office.Chr1 with { PersonId = "chr9" }, Questions)!.Code.ShouldBe("not-your-part");

    [Fact]
    public void needs_questions_and_minutes() =>
        new Story().Errors(ActionName.CouncilRequestRevision, Office.Chr1, new CouncilRequestRevision.Input { Questions = [], Minutes = "" }).Count.ShouldBe(2);

    private static Story Revised()
    {
        var story = new Story().WithScores().Do(ActionName.CouncilRequestRevision, Office.Chr1, Questions);
        return story.Do(ActionName.Clarify, Office.App1, story.Clarifying());
    }

    private static Story Reconvened()
    {
        var story = Revised();
        return story.Do(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council));
    }
}
