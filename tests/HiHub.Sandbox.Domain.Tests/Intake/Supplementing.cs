using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.Supplement)]
[Covers(ActionName.SupplementExpired)]
public sealed class Supplementing
{
    [Fact]
    public void files_the_dossier_again()
    {
        var story = Asked();
        var better = story.Dossier with { Risk = story.Dossier.Risk! with { ProposedLevel = RiskLevel.L3 } };
        story.Now = story.Now.AddDays(2);

        story.Do(ActionName.Supplement, Office.App1, story.Answers() with { Dossier = better });

        story.Case.State.ShouldBe(ApplicationState.Submitted);
        story.Dossier.ShouldBe(better);
        story.Case.Facts.Intake.SubmittedAt.ShouldBe(story.Now);
        story.Case.Facts.Intake.ProposedRiskLevel.ShouldBe(RiskLevel.L3);
        story.Case.Facts.Intake.OpenSupplement().ShouldBeNull();
        story.Case.Facts.Intake.Supplements[0].AnsweredAt.ShouldBe(story.Now);
    }

    [Fact]
    public void is_refused_while_a_deficiency_stands_unanswered()
    {
        var story = Asked();
        var answers = story.Answers();

        var refusal = story.Try(ActionName.Supplement, Office.App1, answers with { Answers = [answers.Answers[0]] });

        refusal!.Code.ShouldBe("deficiency-unanswered");
        refusal.En.ShouldContain(answers.Answers[1].Item);
        refusal.En.ShouldNotContain(answers.Answers[0].Item);
    }

    [Fact]
    public void holds_the_new_version_to_the_rule_of_filing()
    {
        var story = Asked();

        story.Try(ActionName.Supplement, Office.App1, story.Answers() with { Dossier = story.Dossier with { Commitments = null } })!
            .Code.ShouldBe("dossier-incomplete");
        story.Try(ActionName.Supplement, Office.Apa1, story.Answers())!.Code.ShouldBe("no-authorisation");
    }

    [Fact]
    public void answers_only_what_was_asked()
    {
        var story = Asked();
        var input = new Supplement.Input { Answers = [.. story.Answers().Answers, new() { Item = "S-99", Text = "Không có." }] };

        story.Errors(ActionName.Supplement, Office.App1, input).ShouldHaveSingleItem().Path.ShouldBe("$.answers[2].item");
    }

    [Fact]
    public void too_late_lets_the_case_lapse_and_remembers_where()
    {
        var story = Asked().Do(ActionName.SupplementExpired, Actor.System);

        story.Case.State.ShouldBe(ApplicationState.Lapsed);
        story.Case.Facts.Intake.LapsedFrom.ShouldBe(ApplicationState.SupplementIntake);
    }

    [Fact]
    public void lapses_by_time_alone() => Asked().Try(ActionName.SupplementExpired, Office.Int1)!.Code.ShouldBe("not-your-role");

    private static Story Asked() => new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01", "S05"));
}
