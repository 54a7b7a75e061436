using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.SafetyHold)]
public sealed class HoldingForSafety
{
    [Fact]
    public void is_the_tester_s_own_act()
    {
        var story = new Story().ToHeld();

        story.Case.TrialState.ShouldBe(TrialState.SafetyHold);
        story.Trial().HeldFrom.ShouldBe(TrialState.Active);
        story.Trial().OpenHold()!.LateNotice.ShouldBeFalse();
    }

    [Fact]
    public void is_not_the_monitor_s_act() =>
        new Story().ToActive().Code(ActionName.SafetyHold, Office.Mon1, MonitoringWalk.Holding()).ShouldBe("not-your-role");

    [Fact]
    public void may_be_the_system_s_act() =>
        new Story().ToActive().Do(ActionName.SafetyHold, Actor.System, MonitoringWalk.Holding(HoldTrigger.LimitBreach)).Case.TrialState.ShouldBe(TrialState.SafetyHold);

    [Fact]
    public void answers_the_monitor_s_request() =>
        new Story()
            .ToActive()
            .Do(ActionName.RequestSafetyHold, Office.Mon1, new RequestSafetyHold.Input { Reason = "Nghi rò rỉ dữ liệu." })
            .ToHeld()
            .Trial()
            .OpenHoldRequest()
            .ShouldBeNull();

    [Fact]
    public void flags_a_stop_told_after_the_hour()
    {
        var story = new Story().ToActive();
        story.Do(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding() with { StoppedAt = story.Now.AddMinutes(-61) });
        story.Trial().OpenHold()!.LateNotice.ShouldBeTrue();
    }

    [Fact]
    public void returns_to_pre_exit_review_when_it_came_from_there() =>
        new Story().ToPreExit().ToHeld().Trial().HeldFrom.ShouldBe(TrialState.PreExitReview);

    [Fact]
    public void is_possible_in_transition() => new Story().ToTransition().ToHeld().Trial().HeldFrom.ShouldBe(TrialState.Transition);

    [Fact]
    public void is_refused_for_an_unknown_incident() =>
        new Story().ToActive().Code(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding() with { IncidentId = "I-99" }).ShouldBe("incident-unknown");

    [Fact]
    public void cannot_have_begun_in_the_future()
    {
        var story = new Story().ToActive();
        story
            .Errors(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding() with { StoppedAt = story.Now.AddMinutes(1) })
            .ShouldHaveSingleItem()
            .Code.ShouldBe("future-date");
    }
}
