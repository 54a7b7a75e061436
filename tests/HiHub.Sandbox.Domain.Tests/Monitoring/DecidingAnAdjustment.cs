using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.DecideAdjustment)]
public sealed class DecidingAnAdjustment
{
    private readonly Story _story = new();

    [Fact]
    public void puts_the_new_rulebook_in_force_and_leaves_the_permit()
    {
        _story.WithAssessedAdjustment(upward: true);
        var limits = _story.Trial().Scope!.Limits.Select(limit => limit.Code == "L01" ? limit with { Max = 30_000 } : limit).ToList();
        _story.Do(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { Limits = limits });

        _story.Trial().Scope!.RulebookVersion.ShouldBe(_story.Case.Facts.Approval.Permit!.RulebookVersion + 1);
        _story.Trial().Requests[0].State.ShouldBe(ProcedureState.Applied);
        _story.Case.Facts.Approval.Permit!.Limits.Single(limit => limit.Code == "L01").Max.ShouldBe(20_000);
        _story.Do(ActionName.Enrol, Office.Apa1, MonitoringWalk.Enrolling(20_001));
    }

    [Fact]
    public void may_refuse_and_change_nothing()
    {
        var before = _story.WithAssessedAdjustment().Trial().Scope;
        _story.Do(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { Granted = false, RulebookVersion = null });

        _story.Trial().Scope.ShouldBe(before);
        _story.Trial().Requests[0].State.ShouldBe(ProcedureState.Decided);
    }

    [Fact]
    public void is_refused_before_the_assessment()
    {
        _story.ToActive().Do(ActionName.RequestAdjustment, Office.App1, RequestWalk.Adjusting(AdjustmentSize.Major));
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment()).ShouldBe("request-not-assessed");
    }

    [Fact]
    public void is_refused_upward_in_a_hold() =>
        _story.WithAssessedAdjustment(upward: true).ToHeld().Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment()).ShouldBe("inv-07");

    [Fact]
    public void is_refused_downward_in_a_hold_to_nobody() =>
        _story.WithAssessedAdjustment().ToHeld().Do(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment());

    [Fact]
    public void cannot_raise_a_limit_in_a_hold_under_the_name_of_a_downward_one()
    {
        _story.WithAssessedAdjustment().ToHeld();
        var limits = _story.Trial().Scope!.Limits.Select(limit => limit.Code == "L01" ? limit with { Max = 30_000 } : limit).ToList();
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { Limits = limits }).ShouldBe("inv-07");
    }

    [Fact]
    public void is_refused_upward_with_an_open_critical_finding() =>
        _story
            .WithAssessedAdjustment(upward: true)
            .WithFinding(FindingSeverity.Critical)
            .Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment())
            .ShouldBe("critical-finding-open");

    [Fact]
    public void is_refused_where_the_version_does_not_follow()
    {
        _story.WithAssessedAdjustment();
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { RulebookVersion = 9 }).ShouldBe("rulebook-version");
    }

    [Fact]
    public void is_refused_where_a_waiver_outlasts_the_term()
    {
        _story.WithAssessedAdjustment();
        var waivers = _story.Trial().Scope!.Waivers.Select(waiver => waiver with { To = _story.LastDay().AddDays(1) }).ToList();
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { Waivers = waivers }).ShouldBe("inv-02");
    }

    [Fact]
    public void is_refused_for_an_unknown_request()
    {
        _story.WithAssessedAdjustment();
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { RequestId = "A-99" }).ShouldBe("request-unknown");
    }

    [Fact]
    public void is_refused_without_a_signed_decision()
    {
        _story.WithAssessedAdjustment();
        _story.Code(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { DocumentId = "D-99" }).ShouldBe("document-unknown");
    }

    [Fact]
    public void aligns_an_older_trial_without_a_council()
    {
        var story = MonitoringWalk.Grandfathered()
            .ToActive()
            .On(new(2026, 8, 3))
            .Do(ActionName.RequestAdjustment, Office.Hnd1, RequestWalk.Adjusting(AdjustmentSize.Major) with { Grandfathered = true });
        story.Do(ActionName.AssessRequest, Office.Hnd1, story.Assessing());
        story.Do(ActionName.DecideAdjustment, Office.Dec1, story.DecidingAdjustment());
        story.Trial().Requests[0].Grandfathered.ShouldBeTrue();
    }

    [Fact]
    public void needs_a_version_and_whole_limits()
    {
        _story.WithAssessedAdjustment();
        _story
            .Errors(ActionName.DecideAdjustment, Office.Dec1, _story.DecidingAdjustment() with { RulebookVersion = null, Limits = [new() { Code = "L01" }] })
            .Select(error => error.Path)
            .ShouldBe(["$.rulebookVersion", "$.limits[0]"]);
    }
}
