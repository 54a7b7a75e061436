using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Scenarios;

public sealed class RunningATrial
{
    [Fact]
    public void S12_ends_every_waiver_with_the_term_though_an_extension_is_pending()
    {
        var story = new Story().WithAssessedExtension();
        var end = OfficeTime.EndOf(story.LastDay());
        Waivers.StatesOf(story.Case, end.AddMinutes(-1)).ShouldHaveSingleItem().State.ShouldBe(WaiverState.Active);
        story.Trial().Requests.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        Waivers.StatesOf(story.Case, end.AddMinutes(1)).ShouldHaveSingleItem().State.ShouldBe(WaiverState.Ended);
        Waivers.IsWaived(story.Case, ApprovalWalk.Waiver.Instrument, ApprovalWalk.Provision, end.AddMinutes(1)).ShouldBeFalse();
        story.At(end.AddDays(5)).Code(ActionName.DecideExtension, Office.Dec1, story.DecidingExtension()).ShouldBe("term-over");
    }

    [Theory]
    [InlineData("HN-LTD2026", "token-payment", 1, 6)]
    [InlineData("SBV-ND94", "p2p-lending", 2, 12)]
    public void S13_extends_as_often_as_the_regime_allows_and_no_oftener(string regime, string dossier, int times, int months)
    {
        var story = new Story(regime, dossier);
        for (var number = 0; number < times; number++)
            story.WithExtension(months);
        story.ToExtensionWindow().Code(ActionName.RequestExtension, Office.App1, RequestWalk.Extending(months)).ShouldBe("inv-03");
    }

    [Fact]
    public void S14_lets_the_monitor_ask_and_the_tester_stop_but_never_the_monitor_suspend()
    {
        var story = new Story().ToActive();
        story.WhyNot(ActionName.Suspend, Office.Mon1)!.Code.ShouldBe("not-your-role");
        story.Do(ActionName.RequestSafetyHold, Office.Mon1, new RequestSafetyHold.Input { Reason = "Sai lệch đối soát." });
        story.Case.TrialState.ShouldBe(TrialState.Active);
        story.Do(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding()).Case.TrialState.ShouldBe(TrialState.SafetyHold);
    }

    [Theory]
    [InlineData(TrialState.SafetyHold)]
    [InlineData(TrialState.Suspended)]
    [InlineData(TrialState.WindDown)]
    public void S15_takes_nobody_in_while_it_stands_still(TrialState state)
    {
        var story = state switch
        {
            TrialState.SafetyHold => new Story().ToHeld(),
            TrialState.Suspended => new Story().ToSuspended(),
            _ => new Story().ToWindDown(),
        };
        story.Case.TrialState.ShouldBe(state);
        story.Try(ActionName.Enrol, Office.App1, MonitoringWalk.Enrolling(1)).ShouldNotBeNull();
        story.Trial().Enrolments.ShouldBeEmpty();
    }

    [Fact]
    public void S16_keeps_a_late_notice_of_a_hold_as_late()
    {
        var story = new Story().ToActive();
        story.Do(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding() with { StoppedAt = story.Now.AddHours(-2) });
        story.Trial().OpenHold()!.LateNotice.ShouldBeTrue();
    }

    [Fact]
    public void S28_widens_nothing_while_held()
    {
        var story = new Story().WithAssessedAdjustment(upward: true);
        story.Do(ActionName.SafetyHold, Office.App1, MonitoringWalk.Holding());
        story.Code(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(AdjustmentSize.Major, upward: true)).ShouldBe("inv-07");
        story.Code(ActionName.DecideAdjustment, Office.Dec1, story.DecidingAdjustment()).ShouldBe("inv-07");
    }

    [Fact]
    public void S29_passes_from_term_to_transition_without_a_day_between()
    {
        var story = new Story().WithTransition();
        var end = OfficeTime.EndOf(story.LastDay());
        story.At(end).Do(ActionName.EnterTransition, Actor.System).Case.TrialState.ShouldBe(TrialState.Transition);
        story.Exit().Transition!.From.ShouldBe(story.LastDay().AddDays(1));
        for (var at = end.AddDays(-2); at < end.AddDays(2); at = at.AddHours(1))
            Waivers.StatesOf(story.Case, at).ShouldHaveSingleItem().State.ShouldBe(WaiverState.Active, $"{at:O}");
    }

    [Fact]
    public void S29_winds_down_at_the_end_where_no_early_report_was_filed()
    {
        var story = new Story().ToActive();
        story.At(OfficeTime.EndOf(story.LastDay()));
        story.Code(ActionName.EnterTransition, Actor.System).ShouldBe("transition-not-decided");
        story.Do(ActionName.TermReached, Actor.System).Case.TrialState.ShouldBe(TrialState.WindDown);
    }

    [Fact]
    public void S29_revives_no_waiver_that_ended_before_its_day()
    {
        var story = new Story().ToActive().Later(TimeSpan.FromDays(60));
        var ended = new Terminate.Input
        {
            DocumentId = story.Signed(ActionName.Terminate),
            Ground = GroundCode.G09,
            Reason = "Đã đạt mục đích.",
            WindDownPlan = "Hoàn trả.",
            Hearing = story.Heard(),
        };
        story.Do(ActionName.Terminate, Office.Dec1, ended).ToEvaluating()
            .Do(ActionName.DraftEvaluation, Office.Hnd1, ExitWalk.Evaluating(ExitOutcome.X2));
        story.Do(ActionName.IssueEvaluation, Office.Dec1, story.Issuing(ExitOutcome.X2, 6)).Case.TrialState.ShouldBe(TrialState.Transition);
        foreach (var days in new[] { 0, 1, 30 })
            Waivers.StatesOf(story.Case, story.Now.AddDays(days)).ShouldHaveSingleItem().State.ShouldBe(WaiverState.Ended);
    }
}
