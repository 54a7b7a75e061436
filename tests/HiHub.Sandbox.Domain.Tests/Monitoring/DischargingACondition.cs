using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.DischargeCondition)]
public sealed class DischargingACondition
{
    private readonly Story _story = new Story().ToPreLaunch();

    private string Condition => _story.Trial().Conditions[0].Id;

    [Fact]
    public void records_the_verifier()
    {
        _story.WithConditions();

        _story.Trial().Conditions[0].VerifiedBy.ShouldBe("mon1");
        _story.Trial().Conditions[0].VerifiedAt.ShouldBe(_story.Now);
    }

    [Fact]
    public void needs_the_head_of_department_s_signature() =>
        ActionCatalogue
            .Of(ActionName.DischargeCondition)
            .SecondSignature(_story.Case, Office.Mon1, MonitoringWalk.Discharging(Condition))
            .ShouldBe(Role.Hod);

    [Fact]
    public void is_refused_before_it_is_proven() =>
        _story.Code(ActionName.DischargeCondition, Office.Mon1, MonitoringWalk.Discharging(Condition)).ShouldBe("condition-not-proven");

    [Fact]
    public void is_refused_for_an_unknown_condition() =>
        _story.Code(ActionName.DischargeCondition, Office.Mon1, MonitoringWalk.Discharging("C-99")).ShouldBe("condition-unknown");

    [Fact]
    public void is_refused_twice() =>
        _story.WithConditions().Code(ActionName.DischargeCondition, Office.Mon1, MonitoringWalk.Discharging(Condition)).ShouldBe("condition-discharged");

    [Fact]
    public void is_refused_to_whoever_gave_the_proof()
    {
        var both = new Actor("both", "ORG1", [Role.Apa, Role.Mon]) { Authorisations = Office.Apa1.Authorisations };
        _story.Do(ActionName.ProveCondition, both, MonitoringWalk.Proving(Condition));

        _story.Code(ActionName.DischargeCondition, both, MonitoringWalk.Discharging(Condition)).ShouldBe("verifier-is-prover");
    }

    [Fact]
    public void needs_words_on_how() =>
        _story
            .Errors(ActionName.DischargeCondition, Office.Mon1, new DischargeCondition.Input { ConditionId = Condition, HowVerified = "" })
            .ShouldNotBeEmpty();
}
