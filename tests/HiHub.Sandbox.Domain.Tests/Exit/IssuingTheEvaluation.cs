using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.IssueEvaluation)]
public sealed class IssuingTheEvaluation
{
    private static Story Drafted(ExitOutcome outcome, string? reference = null) =>
        new Story().ToEvaluating().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(outcome, reference));

    [Theory]
    [InlineData(ExitOutcome.X1, true)]
    [InlineData(ExitOutcome.X3, true)]
    [InlineData(ExitOutcome.X4, true)]
    [InlineData(ExitOutcome.X9, false)]
    public void closes_the_trial_and_confirms_completion(ExitOutcome outcome, bool confirmed)
    {
        var story = Drafted(outcome, "GP 12/2028");
        story.Do(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(outcome));

        story.Case.TrialState.ShouldBe(TrialState.Closed);
        story.Exit().Outcome.ShouldBe(outcome);
        story.Exit().Issued!.Confirmed.ShouldBe(confirmed);
        story.LastDocument().IssuedBy.ShouldBe(ActionName.IssueEvaluation);
    }

    [Fact]
    public void enters_transition_on_x2_without_waivers()
    {
        var story = Drafted(ExitOutcome.X2);
        story.Do(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X2, 12));

        story.Case.TrialState.ShouldBe(TrialState.Transition);
        story.Exit().Transition!.Until.ShouldBe(Terms.LastDay(story.Today(), 12));
        Waivers.StatesOf(story.Case, story.Now).ShouldAllBe(waiver => waiver.State == WaiverState.Ended);
    }

    [Fact]
    public void is_refused_without_a_draft()
    {
        var story = new Story().ToEvaluating();
        story.Code(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X3)).ShouldBe("evaluation-missing");
    }

    [Fact]
    public void is_refused_where_the_outcome_differs_from_the_draft()
    {
        var story = Drafted(ExitOutcome.X3);
        story.Code(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X4)).ShouldBe("outcome-differs");
    }

    [Fact]
    public void is_refused_beyond_the_longest_transition()
    {
        var story = Drafted(ExitOutcome.X2);
        story.Code(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X2, 13)).ShouldBe("transition-too-long");
    }

    [Fact]
    public void allows_one_transition()
    {
        var story = new Story().ToTransition();
        story.On(story.Exit().Transition!.Until.AddDays(1)).Do(ActionName.TransitionEnds, Actor.System, new TransitionEnds.Input());
        story.ToEvaluating().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X2));
        story.Code(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X2, 6)).ShouldBe("transition-used");
    }

    [Fact]
    public void needs_the_evaluation_report_signed()
    {
        var story = Drafted(ExitOutcome.X3);
        story.Code(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X3) with { DocumentId = story.Signed(ActionName.Suspend) }).ShouldBe("document-wrong-template");
    }

    [Fact]
    public void needs_months_for_x2()
    {
        var story = Drafted(ExitOutcome.X2);
        story.Errors(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X2)).ShouldHaveSingleItem().Path.ShouldBe("$.transitionMonths");
    }
}
