using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.TransitionEnds)]
public sealed class EndingATransition
{
    private readonly Story _story = new Story().ToTransition();

    [Fact]
    public void graduates_under_a_licence()
    {
        _story.Do(ActionName.TransitionEnds, Office.App1, new TransitionEnds.Input { GraduatedBy = "GP 12/2028" });

        _story.Case.TrialState.ShouldBe(TrialState.Closed);
        _story.Exit().Outcome.ShouldBe(ExitOutcome.X1);
        _story.Exit().GraduatedBy.ShouldBe("GP 12/2028");
        Waivers.StatesOf(_story.Case, _story.Now).ShouldAllBe(waiver => waiver.State == WaiverState.Ended);
    }

    [Fact]
    public void winds_down_where_neither_licence_nor_norm_came()
    {
        _story.On(_story.Exit().Transition!.Until.AddDays(1)).Do(ActionName.TransitionEnds, Actor.System, new TransitionEnds.Input());
        _story.Case.TrialState.ShouldBe(TrialState.WindDown);
        _story.Exit().Outcome.ShouldBeNull();
    }

    [Fact]
    public void is_refused_to_the_system_while_it_runs() =>
        _story.On(_story.Exit().Transition!.Until).Code(ActionName.TransitionEnds, Actor.System, new TransitionEnds.Input()).ShouldBe("transition-running");

    [Fact]
    public void needs_the_monitor_s_signature_of_the_tester_alone()
    {
        var action = ActionCatalogue.Of(ActionName.TransitionEnds);
        action.SecondSignature(_story.Case, Office.App1, new TransitionEnds.Input()).ShouldBe(Role.Mon);
        action.SecondSignature(_story.Case, Actor.System, new TransitionEnds.Input()).ShouldBeNull();
    }

    [Fact]
    public void needs_a_licence_or_norm_of_the_tester() =>
        _story.Errors(ActionName.TransitionEnds, Office.App1, new TransitionEnds.Input()).ShouldHaveSingleItem().Path.ShouldBe("$.graduatedBy");
}
