using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

public sealed class AskingWhatIsWaived
{
    private readonly Story _story = new Story().ToActive();

    private WaiverState StateAt(DateTimeOffset at) => Waivers.StatesOf(_story.Case, at).ShouldHaveSingleItem().State;

    [Fact]
    public void says_no_before_the_launch_and_yes_from_it()
    {
        StateAt(_story.Now.AddMinutes(-1)).ShouldBe(WaiverState.NotYet);
        StateAt(_story.Now).ShouldBe(WaiverState.Active);
        var waiver = _story.Trial().Scope!.Waivers[0];
        Waivers.IsWaived(_story.Case, waiver.Instrument, waiver.Provision, _story.Now).ShouldBeTrue();
        Waivers.IsWaived(_story.Case, waiver.Instrument, "Điều 999", _story.Now).ShouldBeFalse();
    }

    [Fact]
    public void says_no_one_minute_after_the_term_though_an_extension_is_pending()
    {
        var end = OfficeTime.EndOf(_story.WithAssessedExtension().LastDay());
        _story.Case.TrialState.ShouldBe(TrialState.Active);
        StateAt(end.AddMinutes(-1)).ShouldBe(WaiverState.Active);
        StateAt(end.AddMinutes(1)).ShouldBe(WaiverState.Ended);
    }

    [Fact]
    public void says_no_while_the_trial_is_suspended()
    {
        _story.ToSuspended();
        StateAt(_story.Now.AddSeconds(1)).ShouldBe(WaiverState.Suspended);
    }

    [Fact]
    public void says_no_from_the_moment_testing_ended()
    {
        _story.On(_story.LastDay().AddDays(-31));
        _story.Do(
            ActionName.VoluntaryStop,
            Office.App1,
            new Domain.Exit.VoluntaryStop.Input { Reason = "Hết vốn.", WindDownPlan = "Hoàn tiền.", NoticeGivenOn = _story.Today(), StopsOn = _story.Today().AddDays(30) });
        StateAt(_story.Now).ShouldBe(WaiverState.Active);
        _story.On(_story.LastDay().AddDays(-1)).Do(ActionName.StopReached, Actor.System);
        StateAt(_story.Now).ShouldBe(WaiverState.Ended);
        StateAt(_story.Now.AddMinutes(-1)).ShouldBe(WaiverState.Active);
    }
}
