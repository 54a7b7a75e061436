using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.Enrol)]
public sealed class Enrolling
{
    [Fact]
    public void counts_up_to_the_cap_and_not_beyond()
    {
        var story = new Story().ToActive().Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(19_999));

        story.Code(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(2)).ShouldBe("cap-reached");
        story.Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1)).Trial().Enrolled().ShouldBe(20_000);
    }

    [Fact]
    public void reports_a_limit_at_a_hundred_percent_by_itself()
    {
        var story = new Story().ToActive().Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(20_000));

        var incident = story.Trial().Incidents.ShouldHaveSingleItem();
        incident.LimitCode.ShouldBe("L01");
        IncidentClocks.PreliminaryDue(incident, story.Pack, Office.Calendar).ShouldBe(story.Now.AddHours(72));
    }

    [Fact]
    public void is_not_bound_by_another_class_s_cap() =>
        new Story().ToActive().Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(20_001, "don-vi-chap-nhan"));

    [Fact]
    public void is_bound_by_the_cap_of_the_phase()
    {
        var story = new Story().ToActive();
        story.Do(
            ActionName.PassGate,
            Office.Mon1,
            new PassGate.Input { Targets = [new PassGate.GateTarget { Code = "KPI1", Value = 1, Met = true }], Note = "Đạt." });
        story.Code(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(2_001)).ShouldBe("cap-reached");
    }

    [Fact]
    public void is_refused_where_testing_does_not_run()
    {
        foreach (var story in new[] { new Story().ToPreLaunch(), new Story().ToHeld(), new Story().ToSuspended(), new Story().ToWindDown() })
            story.Code(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1)).ShouldBe("not-in-state", story.Case.TrialState.ToString());
    }

    [Fact]
    public void goes_on_in_pre_exit_review() => new Story().ToPreExit().Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1));

    [Fact]
    public void follows_the_decision_in_transition()
    {
        new Story().ToTransition(enrolment: true).Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1));
        new Story().ToTransition(enrolment: false).Code(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1)).ShouldBe("inv-08");
    }

    [Fact]
    public void is_refused_after_the_term_though_nobody_has_moved_the_state()
    {
        var story = new Story().ToActive();
        story.At(OfficeTime.EndOf(story.LastDay()).AddMinutes(1)).Code(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(1)).ShouldBe("term-over");
    }

    [Fact]
    public void needs_a_number() =>
        new Story().ToActive().Errors(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(0)).ShouldHaveSingleItem().Code.ShouldBe("out-of-range");
}
