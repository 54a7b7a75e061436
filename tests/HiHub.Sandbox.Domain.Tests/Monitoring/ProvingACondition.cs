using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ProveCondition)]
public sealed class ProvingACondition
{
    private readonly Story _story = new Story().ToPreLaunch();

    private string Condition => _story.Trial().Conditions[0].Id;

    [Fact]
    public void records_the_proof_and_who_gave_it()
    {
        _story.Do(ActionName.ProveCondition, Office.Apa1, MonitoringWalk.Proving(Condition));

        var progress = _story.Trial().Conditions[0];
        progress.Evidence.ShouldBe(["VB-1"]);
        progress.ProvenBy.ShouldBe("apa1");
        progress.ProvenAt.ShouldBe(_story.Now);
        progress.VerifiedAt.ShouldBeNull();
    }

    [Fact]
    public void is_refused_for_an_unknown_condition() =>
        _story.Code(ActionName.ProveCondition, Office.Apa1, MonitoringWalk.Proving("C-99")).ShouldBe("condition-unknown");

    [Fact]
    public void is_refused_once_verified() =>
        _story.WithConditions().Code(ActionName.ProveCondition, Office.Apa1, MonitoringWalk.Proving(Condition)).ShouldBe("condition-discharged");

    [Fact]
    public void needs_evidence() =>
        _story
            .Errors(ActionName.ProveCondition, Office.Apa1, new ProveCondition.Input { ConditionId = Condition, Evidence = [] })
            .ShouldHaveSingleItem()
            .Code.ShouldBe("too-few");

    [Fact]
    public void belongs_to_the_case_s_own_organisation() =>
        _story.Code(ActionName.ProveCondition, Office.App2, MonitoringWalk.Proving(Condition)).ShouldBe("not-your-organisation");
}
