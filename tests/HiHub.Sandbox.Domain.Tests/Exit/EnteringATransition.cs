using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.EnterTransition)]
public sealed class EnteringATransition
{
    [Fact]
    public void leaves_no_moment_without_a_legal_basis()
    {
        var story = new Story().WithTransition();
        var end = OfficeTime.EndOf(story.LastDay());
        story.At(end).Do(ActionName.EnterTransition, Actor.System);

        story.Case.TrialState.ShouldBe(TrialState.Transition);
        var waiver = story.Trial().Scope!.Waivers[0];
        foreach (var minutes in new[] { -1, 0, 1 })
            Waivers.StateOf(story.Case, waiver, end.AddMinutes(minutes)).ShouldBe(WaiverState.Active);
        Waivers.StateOf(story.Case, waiver, OfficeTime.EndOf(story.Exit().Transition!.Until)).ShouldBe(WaiverState.Ended);
    }

    [Fact]
    public void leaves_a_trial_without_early_report_to_wind_down() =>
        new Story().ToWindDown().Case.TrialState.ShouldBe(TrialState.WindDown);

    [Fact]
    public void ends_waivers_that_are_not_listed()
    {
        var story = new Story().ToPreExit().Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X2));
        story.Do(ActionName.DecideTransition, Office.Dec1, story.Transiting() with { Waivers = [] });
        var end = OfficeTime.EndOf(story.LastDay());
        story.At(end).Do(ActionName.EnterTransition, Actor.System);
        Waivers.StateOf(story.Case, story.Trial().Scope!.Waivers[0], end).ShouldBe(WaiverState.Ended);
    }

    [Fact]
    public void is_refused_without_a_decision()
    {
        var story = new Story().ToPreExit();
        story.On(story.LastDay()).Code(ActionName.EnterTransition, Actor.System).ShouldBe("transition-not-decided");
    }

    [Fact]
    public void is_refused_before_the_last_day()
    {
        var story = new Story().WithTransition();
        story.On(story.LastDay().AddDays(-1)).Code(ActionName.EnterTransition, Actor.System).ShouldBe("term-running");
    }

    [Fact]
    public void lets_an_undecided_extension_lapse()
    {
        var story = new Story().WithTransition();
        var input = new RequestExtension.Input { Months = 6, Reason = ExtensionReason.LawBeingWritten, Explanation = "Chờ nghị định." };
        story.Do(ActionName.RequestExtension, Office.App1, input);
        story.On(story.LastDay().AddDays(1)).Do(ActionName.EnterTransition, Actor.System);
        story.Trial().Requests.ShouldHaveSingleItem().State.ShouldBe(ProcedureState.Lapsed);
    }
}
