using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ProposeSuspension)]
public sealed class ProposingASuspension
{
    private readonly Story _story = new Story().ToActive();

    private Story Asked => _story.Do(ActionName.RequestSafetyHold, Office.Mon1, new RequestSafetyHold.Input { Reason = "Nghi rò rỉ dữ liệu." });

    [Fact]
    public void leaves_the_state_and_escalates_the_findings()
    {
        _story.WithFinding(FindingSeverity.Critical);
        _story.Do(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing() with { FindingIds = [_story.LastFinding()] });

        _story.Case.TrialState.ShouldBe(TrialState.Active);
        _story.Trial().Proposals.ShouldHaveSingleItem().By.ShouldBe("mon1");
        _story.Trial().Findings[0].State.ShouldBe(FindingState.Escalated);
    }

    [Fact]
    public void follows_from_a_hold_refused_for_an_hour()
    {
        Asked.Later(TimeSpan.FromMinutes(60)).Do(ActionName.ProposeSuspension, Actor.System, new ProposeSuspension.Input());
        _story.Trial().Proposals.ShouldHaveSingleItem().Ground.ShouldBe(GroundCode.G03);
    }

    [Fact]
    public void is_refused_to_the_system_before_the_hour() =>
        Asked.Later(TimeSpan.FromMinutes(59)).Code(ActionName.ProposeSuspension, Actor.System, new ProposeSuspension.Input()).ShouldBe("hold-hour-running");

    [Fact]
    public void is_refused_to_the_system_without_a_request() =>
        _story.Code(ActionName.ProposeSuspension, Actor.System, new ProposeSuspension.Input()).ShouldBe("hold-request-unknown");

    [Fact]
    public void is_refused_for_an_unknown_finding() =>
        _story.Code(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing() with { FindingIds = ["F-99"] }).ShouldBe("finding-unknown");

    [Theory, InlineData(GroundCode.G12), InlineData(GroundCode.G13)]
    public void is_refused_on_grounds_that_end_by_themselves(GroundCode ground) =>
        _story.Code(ActionName.ProposeSuspension, Office.Mon1, MonitoringWalk.Proposing(ground)).ShouldBe("ground-not-allowed");

    [Fact]
    public void needs_ground_and_evidence_of_a_person() =>
        _story
            .Errors(ActionName.ProposeSuspension, Office.Mon1, new ProposeSuspension.Input())
            .Select(error => error.Path)
            .ShouldBe(["$.ground", "$.evidence"]);
}
