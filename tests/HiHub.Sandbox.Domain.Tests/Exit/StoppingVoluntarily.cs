using HiHub.Sandbox.Domain.Exit;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.VoluntaryStop)]
public sealed class StoppingVoluntarily
{
    private static VoluntaryStop.Input Stopping(Story story, int days = 30) =>
        new() { Reason = "Hết vốn.", WindDownPlan = "Hoàn tiền trong 10 ngày.", NoticeGivenOn = story.Today(), StopsOn = story.Today().AddDays(days) };

    [Theory, InlineData(TrialState.Active), InlineData(TrialState.SafetyHold), InlineData(TrialState.Suspended)]
    public void goes_on_until_the_day_named(TrialState from)
    {
        var story = Announced(from);

        story.Case.TrialState.ShouldBe(from);
        story.Exit().StopsOn.ShouldBe(story.Today().AddDays(30));
        CaseMoments.Of("voluntary-stop", story.Case, story.Pack, Office.Calendar, null).ShouldBe(Domain.Law.OfficeTime.StartOf(story.Today().AddDays(30)));
    }

    [Fact]
    public void is_announced_once()
    {
        var story = Announced(TrialState.Active);

        story.WhyNot(ActionName.VoluntaryStop, Office.App1)!.Code.ShouldBe("stop-already-announced");
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
        story.Exit().ForcedOutcome.ShouldBe(ExitOutcome.X5);
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

    internal static Story Announced(TrialState from)
    {
        var story = from switch
        {
            TrialState.SafetyHold => new Story().ToHeld(),
            TrialState.Suspended => new Story().ToSuspended(),
            _ => new Story().ToActive(),
        };
        return story.Do(ActionName.VoluntaryStop, Office.App1, Stopping(story));
    }
}
