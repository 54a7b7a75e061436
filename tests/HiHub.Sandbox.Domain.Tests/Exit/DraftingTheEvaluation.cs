using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.DraftEvaluation)]
public sealed class DraftingTheEvaluation
{
    private readonly Story _story = new Story().ToEvaluating();

    [Theory]
    [InlineData(3, 3, 3, true)]
    [InlineData(2, 5, 5, false)]
    [InlineData(5, 2, 5, false)]
    [InlineData(5, 5, 2, false)]
    public void calls_a_trial_effective_by_three_of_its_criteria(int effectiveness, int safety, int compliance, bool effective)
    {
        var input = ExitWalk.Evaluating(ExitOutcome.X3) with
        {
            Effectiveness = effectiveness,
            Safety = safety,
            Compliance = compliance,
            ParticipantOutcome = 0,
            LegalLesson = 0,
        };
        _story.Do(ActionName.DraftEvaluation, Office.Hnd1, input);
        _story.Exit().Evaluation!.Effective.ShouldBe(effective);
    }

    [Theory, InlineData(ExitOutcome.X1), InlineData(ExitOutcome.X9), InlineData(ExitOutcome.X10)]
    public void names_what_the_outcome_rests_on(ExitOutcome outcome)
    {
        _story.Code(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(outcome)).ShouldBe("reference-missing");
        _story.Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(outcome, "GP 12/2028"));
    }

    [Theory, InlineData(ExitOutcome.X5), InlineData(ExitOutcome.X6), InlineData(ExitOutcome.X7), InlineData(ExitOutcome.X8)]
    public void leaves_forced_outcomes_to_their_endings(ExitOutcome outcome) =>
        _story.Code(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(outcome)).ShouldBe("outcome-not-open");

    [Fact]
    public void follows_the_ending()
    {
        var story = new Story().ToActive();
        story.Do(
            ActionName.Revoke,
            Office.Dec1,
            new Revoke.Input { DocumentId = story.Signed(ActionName.Revoke), Ground = GroundCode.G03, Proof = "Kết luận.", Hearing = story.Heard() });
        story.ToEvaluating();
        story.Code(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X3)).ShouldBe("outcome-forced");
        story.Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X7));
    }

    [Fact]
    public void judges_completion_alone_before_the_end() =>
        new Story().ToPreExit().Code(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X9, "NHNN")).ShouldBe("outcome-not-open");

    [Fact]
    public void scores_from_zero_to_five() =>
        _story
            .Errors(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X3) with { Safety = 6, LegalLesson = -1 })
            .Select(error => error.Path)
            .ShouldBe(["$.safety", "$.legalLesson"]);
}
