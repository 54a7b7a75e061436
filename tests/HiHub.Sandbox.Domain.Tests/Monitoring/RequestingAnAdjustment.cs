using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.RequestAdjustment)]
public sealed class RequestingAnAdjustment
{
    private static RequestAdjustment.Input Major => RequestWalk.Adjusting(AdjustmentSize.Major);

    private readonly Story _story = new Story().ToActive();

    [Fact]
    public void opens_a_procedure()
    {
        _story.Do(ActionName.RequestAdjustment, Office.App1, Major);

        _story.Trial().Requests.ShouldHaveSingleItem().State.ShouldBe(ProcedureState.Requested);
        _story.Trial().OpenProcedures().ShouldBe([_story.LastRequest()]);
    }

    [Theory, InlineData(true, false), InlineData(false, true)]
    public void is_refused_as_minor_where_it_widens(bool upward, bool touchesWaiver) =>
        _story
            .Code(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(AdjustmentSize.Minor, upward, touchesWaiver))
            .ShouldBe("adjustment-not-minor");

    [Fact]
    public void is_refused_upward_in_a_hold_but_not_downward()
    {
        _story.ToHeld().Code(ActionName.RequestAdjustment, Office.App1, Major with { Upward = true }).ShouldBe("inv-07");
        _story.Do(ActionName.RequestAdjustment, Office.App1, Major);
    }

    [Fact]
    public void is_refused_upward_in_transition() =>
        new Story().ToTransition().Code(ActionName.RequestAdjustment, Office.App1, Major with { Upward = true }).ShouldBe("caps-frozen");

    [Fact]
    public void is_refused_with_an_open_critical_finding() =>
        _story.WithFinding(FindingSeverity.Critical).Code(ActionName.RequestAdjustment, Office.App1, Major).ShouldBe("critical-finding-open");

    [Fact]
    public void is_refused_a_third_time_in_twelve_months()
    {
        _story.Do(ActionName.RequestAdjustment, Office.App1, Major).Do(ActionName.RequestAdjustment, Office.App1, Major);
        _story.Code(ActionName.RequestAdjustment, Office.App1, Major).ShouldBe("adjustments-used");
        _story.Do(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(AdjustmentSize.Minor));
    }

    [Fact]
    public void is_filed_twenty_working_days_before_the_wanted_day()
    {
        var soonest = Office.Calendar.AddWorkingDays(_story.Today(), 20);
        _story.Code(ActionName.RequestAdjustment, Office.App1, Major with { WantedFrom = soonest.AddDays(-1) }).ShouldBe("wanted-too-soon");
        _story.Do(ActionName.RequestAdjustment, Office.App1, Major with { WantedFrom = soonest });
    }

    [Fact]
    public void is_aligned_under_article_36_only_where_the_trial_is_older_than_the_law()
    {
        _story.Code(ActionName.RequestAdjustment, Office.App1, Major with { Grandfathered = true }).ShouldBe("not-grandfathered");
        MonitoringWalk.Grandfathered().ToActive().On(new(2026, 8, 3)).Do(ActionName.RequestAdjustment, Office.Hnd1, Major with { Grandfathered = true });
    }

    [Fact]
    public void needs_words() =>
        _story
            .Errors(ActionName.RequestAdjustment, Office.App1, Major with { Change = "", Reason = "" })
            .Select(error => error.Path)
            .ShouldBe(["$.change", "$.reason"]);
}
