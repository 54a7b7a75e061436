using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.TermReached)]
public sealed class ReachingTheTerm
{
    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void winds_the_trial_down_the_moment_the_last_day_is_over()
    {
        var end = OfficeTime.EndOf(_story.LastDay());
        _story.At(end.AddSeconds(-1)).Code(ActionName.TermReached, Actor.System).ShouldBe("term-running");
        _story.At(end).Do(ActionName.TermReached, Actor.System);

        _story.Case.TrialState.ShouldBe(TrialState.WindDown);
        _story.Trial().EndedAt.ShouldBe(end);
        _story.Exit().ForcedOutcome.ShouldBeNull();
    }

    [Theory, InlineData(TrialState.SafetyHold), InlineData(TrialState.Suspended)]
    public void ends_a_trial_that_stands_still(TrialState from)
    {
        var story = from == TrialState.SafetyHold ? _story.ToHeld() : _story.ToSuspended();
        story.At(OfficeTime.EndOf(story.LastDay())).Do(ActionName.TermReached, Actor.System);
        story.Case.TrialState.ShouldBe(TrialState.WindDown);
        story.Trial().OpenHold().ShouldBeNull();
    }

    [Fact]
    public void lets_an_undecided_extension_lapse()
    {
        var story = new Story().WithAssessedExtension();
        story.At(OfficeTime.EndOf(story.LastDay())).Do(ActionName.TermReached, Actor.System);
        story.Trial().Requests.ShouldHaveSingleItem().State.ShouldBe(ProcedureState.Lapsed);
    }

    [Fact]
    public void gives_way_to_a_decided_transition()
    {
        var story = new Story().WithTransition();
        story.At(OfficeTime.EndOf(story.LastDay())).Code(ActionName.TermReached, Actor.System).ShouldBe("transition-decided");
    }

    [Fact]
    public void comes_after_transitional_operation_when_that_is_held()
    {
        var story = new Story().ToTransition().ToHeld();
        story.Code(ActionName.TermReached, Actor.System).ShouldBe("term-running");
        story.On(story.Exit().Transition!.Until.AddDays(1)).Do(ActionName.TermReached, Actor.System).Case.TrialState.ShouldBe(TrialState.WindDown);
    }

    [Fact]
    public void moves_with_an_extension()
    {
        var story = new Story();
        var first = story.ToActive().LastDay();
        story.WithExtension().On(first.AddDays(1)).Code(ActionName.TermReached, Actor.System).ShouldBe("term-running");
    }
}
