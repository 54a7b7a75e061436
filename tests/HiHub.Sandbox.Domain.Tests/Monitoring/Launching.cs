using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.Launch)]
public sealed class Launching
{
    [Fact]
    public void starts_phase_one()
    {
        var story = new Story().ToActive();

        story.Case.TrialState.ShouldBe(TrialState.Active);
        story.Trial().Phase.ShouldBe(1);
        story.Trial().LaunchedAt.ShouldBe(story.Now);
        story.Trial().ComplaintLine.ShouldBe("1900 0000");
    }

    [Fact]
    public void needs_the_monitor_s_signature()
    {
        var story = new Story().ReadyToLaunch();
        ActionCatalogue.Of(ActionName.Launch).SecondSignature(story.Case, Office.App1, story.Launching()).ShouldBe(Role.Mon);
    }

    [Fact]
    public void is_refused_while_a_condition_is_open()
    {
        var story = new Story().ToPreLaunch();
        story.Do(ActionName.CountersignRulebook, Office.App1, story.Countersigning());
        story.Code(ActionName.Launch, Office.App1, story.Launching()).ShouldBe("condition-open");
    }

    [Fact]
    public void is_refused_before_the_rulebook_is_countersigned()
    {
        var story = new Story().WithConditions();
        story.Code(ActionName.Launch, Office.App1, story.Launching()).ShouldBe("rulebook-not-countersigned");
    }

    [Fact]
    public void is_allowed_on_the_last_day_of_the_window_and_refused_the_day_after()
    {
        var story = new Story().ReadyToLaunch();
        var last = TrialTerm.StartBy(story.Case, story.Pack)!.Value;

        story.On(last.AddDays(1)).Code(ActionName.Launch, Office.App1, story.Launching()).ShouldBe("start-window-over");
        story.On(last).Do(ActionName.Launch, Office.App1, story.Launching());
    }

    [Fact]
    public void is_refused_before_the_permit_takes_effect()
    {
        var story = new Story().ReadyToLaunch();
        story.On(story.Today().AddDays(-1)).Code(ActionName.Launch, Office.App1, story.Launching()).ShouldBe("before-term");
    }

    [Fact]
    public void takes_no_drill_or_test_that_is_still_to_come()
    {
        var story = new Story().ReadyToLaunch();
        var tomorrow = story.Today().AddDays(1);
        story
            .Errors(ActionName.Launch, Office.App1, story.Launching() with { KillSwitchDrillOn = tomorrow, MetricsTestedOn = tomorrow })
            .Select(error => error.Path)
            .ShouldBe(["$.killSwitchDrillOn", "$.metricsTestedOn"]);
    }
}
