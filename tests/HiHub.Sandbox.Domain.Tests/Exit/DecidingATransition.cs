using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.DecideTransition)]
public sealed class DecidingATransition
{
    private readonly Story _story = new Story().ToPreExit().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X2));

    private string? Refused(Func<DecideTransition.Input, DecideTransition.Input>? change = null)
    {
        var input = _story.Transiting();
        return _story.Code(ActionName.DecideTransition, Office.Dec1, change is null ? input : change(input));
    }

    [Fact]
    public void says_from_when_until_when_and_with_which_waivers()
    {
        _story.Do(ActionName.DecideTransition, Office.Dec1, _story.Transiting());

        var decided = _story.Exit().Transition!;
        decided.From.ShouldBe(_story.LastDay().AddDays(1));
        decided.Until.ShouldBe(Terms.LastDay(decided.From, 6));
        decided.Waivers.ShouldHaveSingleItem();
        _story.Case.TrialState.ShouldBe(TrialState.PreExitReview);
        _story.Exit().Outcome.ShouldBe(ExitOutcome.X2);
    }

    [Fact]
    public void is_refused_unless_x2_was_evaluated()
    {
        var story = new Story().ToPreExit();
        story.Code(ActionName.DecideTransition, Office.Dec1, story.Transiting()).ShouldBe("evaluation-not-x2");
        story.Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X3));
        story.Code(ActionName.DecideTransition, Office.Dec1, story.Transiting()).ShouldBe("evaluation-not-x2");
    }

    [Fact]
    public void is_refused_twice()
    {
        _story.Do(ActionName.DecideTransition, Office.Dec1, _story.Transiting());
        Refused().ShouldBe("transition-decided");
    }

    [Fact]
    public void is_refused_after_the_term()
    {
        _story.On(_story.LastDay().AddDays(1));
        Refused().ShouldBe("term-over");
    }

    [Fact]
    public void is_refused_beyond_twelve_months() => Refused(input => input with { Months = 13 }).ShouldBe("transition-too-long");

    [Fact]
    public void is_refused_where_the_regime_knows_no_transition()
    {
        var story = new Story("SBV-ND94", "p2p-lending").ToPreExit().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X2));
        story.Code(ActionName.DecideTransition, Office.Dec1, story.Transiting() with { Months = 1, Waivers = [] }).ShouldBe("transition-too-long");
    }

    [Fact]
    public void is_refused_for_a_waiver_unknown_or_outlasting_it()
    {
        Refused(input => input with { Waivers = [new DecideTransition.Continued { WaiverId = "W-99", To = _story.LastDay() }] }).ShouldBe("waiver-unknown");
        Refused(input => input with { Waivers = [input.Waivers[0] with { To = _story.LastDay().AddMonths(7) }] }).ShouldBe("inv-02");
    }

    [Fact]
    public void is_refused_without_a_signed_decision() => Refused(input => input with { DocumentId = "D-99" }).ShouldBe("document-unknown");

    [Fact]
    public void needs_months() =>
        _story.Errors(ActionName.DecideTransition, Office.Dec1, _story.Transiting() with { Months = 0 }).ShouldHaveSingleItem().Path.ShouldBe("$.months");
}
