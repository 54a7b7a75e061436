using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.StopReached)]
public sealed class ReachingAnAnnouncedStop
{
    [Theory, InlineData(TrialState.Active), InlineData(TrialState.SafetyHold), InlineData(TrialState.Suspended)]
    public void winds_down_and_forces_x5(TrialState from)
    {
        var story = StoppingVoluntarily.Announced(from);
        story.On(story.Exit().StopsOn!.Value).Do(ActionName.StopReached, Actor.System);

        story.Case.TrialState.ShouldBe(TrialState.WindDown);
        story.Exit().ForcedOutcome.ShouldBe(ExitOutcome.X5);
        story.Trial().OpenHold().ShouldBeNull();
        story.Trial().OpenSuspension().ShouldBeNull();
        CaseMoments.Of("voluntary-stop", story.Case, story.Pack, Office.Calendar, null).ShouldBeNull();
    }

    [Fact]
    public void waits_for_the_day()
    {
        var story = StoppingVoluntarily.Announced(TrialState.Active);

        story.On(story.Exit().StopsOn!.Value.AddDays(-1)).Code(ActionName.StopReached, Actor.System).ShouldBe("stop-not-reached");
    }

    [Fact]
    public void needs_an_announcement() => new Story().ToActive().Code(ActionName.StopReached, Actor.System).ShouldBe("stop-not-announced");
}
