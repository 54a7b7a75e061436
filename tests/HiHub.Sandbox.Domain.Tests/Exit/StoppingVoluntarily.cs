using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.VoluntaryStop)]
public sealed class StoppingVoluntarily
{
    private static VoluntaryStop.Input Stopping(Story story, int days = 30) =>
        new() { Reason = "Hết vốn.", WindDownPlan = "Hoàn tiền trong 10 ngày.", NoticeGivenOn = story.Today(), StopsOn = story.Today().AddDays(days) };

    [Theory, InlineData(TrialState.Active), InlineData(TrialState.SafetyHold), InlineData(TrialState.Suspended)]
    public void winds_down_and_forces_x5(TrialState from)
    {
        var story = from switch
        {
            TrialState.SafetyHold => new Story().ToHeld(),
            TrialState.Suspended => new Story().ToSuspended(),
            _ => new Story().ToActive(),
        };
        story.Do(ActionName.VoluntaryStop, Office.App1, Stopping(story));

        story.Case.TrialState.ShouldBe(TrialState.WindDown);
        story.Exit().ForcedOutcome.ShouldBe(ExitOutcome.X5);
        story.Exit().StopsOn.ShouldBe(story.Today().AddDays(30));
        story.Trial().OpenHold().ShouldBeNull();
        story.Trial().OpenSuspension().ShouldBeNull();
    }

    [Fact]
    public void needs_the_monitor_s_signature()
    {
        var story = new Story().ToActive();
        ActionCatalogue.Of(ActionName.VoluntaryStop).SecondSignature(story.Case, Office.App1, Stopping(story)).ShouldBe(Role.Mon);
    }

    [Fact]
    public void is_refused_where_the_notice_is_too_short()
    {
        var story = new Story().ToActive();
        story.Code(ActionName.VoluntaryStop, Office.App1, Stopping(story, 29)).ShouldBe("notice-too-short");
    }

    [Fact]
    public void needs_no_notice_before_launch()
    {
        var story = new Story().ToPreLaunch();
        story.Do(ActionName.VoluntaryStop, Office.App1, Stopping(story, 0)).Case.TrialState.ShouldBe(TrialState.WindDown);
    }

    [Fact]
    public void needs_dates_in_order()
    {
        var story = new Story().ToActive();
        story
            .Errors(ActionName.VoluntaryStop, Office.App1, Stopping(story) with { NoticeGivenOn = story.Today().AddDays(1), StopsOn = story.Today() })
            .Select(error => error.Path)
            .ShouldBe(["$.noticeGivenOn", "$.stopsOn"]);
    }
}
