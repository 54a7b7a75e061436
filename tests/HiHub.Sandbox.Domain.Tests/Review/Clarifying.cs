using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.Clarify)]
[Covers(ActionName.ClarifyExpired)]
public sealed class Clarifying
{
    [Fact]
    public void brings_the_case_back_to_appraisal()
    {
        var story = Asked();
        var better = story.Dossier with { ParallelRegimes = ["AI-ND142"] };

        story.Do(ActionName.Clarify, Office.App1, story.Clarifying() with { Dossier = better });

        story.Case.State.ShouldBe(ApplicationState.Appraising);
        story.Dossier.ShouldBe(better);
        story.Case.Facts.Review.OpenClarification().ShouldBeNull();
        story.Case.Facts.Review.Clarifications[0].AnsweredAt.ShouldBe(story.Now);
    }

    [Fact]
    public void is_refused_while_a_question_stands_unanswered()
    {
        var story = Asked();

        story.Try(ActionName.Clarify, Office.App1, new Clarify.Input { Answers = [story.Clarifying().Answers[1]] })!.Code.ShouldBe("question-unanswered");
    }

    [Fact]
    public void holds_the_new_version_to_the_rule_of_filing()
    {
        var story = Asked();

        story.Try(ActionName.Clarify, Office.App1, story.Clarifying() with { Dossier = story.Dossier with { Applicant = null } })!
            .Code.ShouldBe("dossier-incomplete");
    }

    [Fact]
    public void answers_only_what_was_asked()
    {
        var story = Asked();
        var stray = new ItemAnswer { Item = "Q-99", Text = "Không có." };

        story.Errors(ActionName.Clarify, Office.App1, new Clarify.Input { Answers = [stray] }).ShouldHaveSingleItem().Path.ShouldBe("$.answers[0].item");
    }

    [Fact]
    public void too_late_lets_the_case_lapse_and_remembers_where()
    {
        var story = Asked().Do(ActionName.ClarifyExpired, Actor.System);

        story.Case.State.ShouldBe(ApplicationState.Lapsed);
        story.Case.Facts.Intake.LapsedFrom.ShouldBe(ApplicationState.SupplementAppraisal);
    }

    private static Story Asked() => new Story().ToAppraising().Do(ActionName.RequestClarification, Office.Hnd1, ReviewWalk.Questions("Câu một?", "Câu hai?"));
}
