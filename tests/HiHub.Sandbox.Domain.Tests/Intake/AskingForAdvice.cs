using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Tests.Law;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.AskAdvice)]
[Covers(ActionName.AnswerAdvice)]
public sealed class AskingForAdvice
{
    private static readonly AskAdvice.Input Question = new() { Subject = "Thanh toán bằng token", Question = "Thuộc cơ chế nào?" };
    private static readonly AnswerAdvice.Input Answer = new() { Answer = "Thuộc Luật Thủ đô." };

    [Fact]
    public void opens_a_case_before_any_dossier()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question);

        story.Case.State.ShouldBe(ApplicationState.PreConsult);
        story.Case.Facts.Intake.AdviceAskedAt.ShouldBe(story.Now);
    }

    [Fact]
    public void is_answered_once_and_binds_nobody()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question).Do(ActionName.AnswerAdvice, Office.Hnd1, Answer);

        story.Case.State.ShouldBe(ApplicationState.PreConsult);
        story.Case.Facts.Intake.AdviceAnsweredAt.ShouldBe(story.Now);
        story.Try(ActionName.AnswerAdvice, Office.Hnd1, Answer)!.Code.ShouldBe("advice-already-answered");
        story.ToDraft().Case.Facts.Intake.AdviceAskedAt.ShouldNotBeNull();
    }

    [Fact]
    public void goes_on_to_a_draft()
    {
        var story = new Story().Do(ActionName.AskAdvice, Office.Apa1, Question);

        story.Do(ActionName.CreateDraft, Office.App1, new CreateDraft.Input { Dossier = story.Dossier }).Case.State.ShouldBe(ApplicationState.Draft);
    }

    [Fact]
    public void needs_words() =>
        new Story().Errors(ActionName.AskAdvice, Office.Apa1, Question with { Question = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.question");

    [Fact]
    public void is_answered_in_words() =>
        new Story().Errors(ActionName.AnswerAdvice, Office.Hnd1, Answer with { Answer = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.answer");

    [Fact]
    public void remembers_what_the_router_had_said()
    {
        var answers = RouterWalk.Answers(Office.Router, ("field", "fintech"), ("solution", "openApi"));
        var story = new Story("SBV-ND94", "p2p-lending").Do(ActionName.AskAdvice, Office.Apa1, Question with { RouterAnswers = answers });

        var said = story.Case.Facts.Intake.Router.ShouldNotBeNull();
        (said.Rule, said.Regime, said.Outcome).ShouldBe(("open-api", "SBV-ND94", RouterOutcome.Regime));
        said.Answers.To("solution").ShouldBe(["openApi"]);
    }

    [Fact]
    public void takes_no_answers_that_the_router_would_refuse() =>
        new Story().Errors(ActionName.AskAdvice, Office.Apa1, Question with { RouterAnswers = RouterAnswers.None.With("field", ["medicine"]) })
            .Select(error => error.Path).ShouldContain("$.routerAnswers.field");
}
