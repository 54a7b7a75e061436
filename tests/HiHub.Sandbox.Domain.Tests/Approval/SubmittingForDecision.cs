using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.SubmitForDecision)]
public sealed class SubmittingForDecision
{
    private readonly Story _story = new Story().ToRuleDrafting();

    [Fact]
    public void brings_the_draft_before_the_deciding_authority()
    {
        _story.ToPendingDecision();

        _story.Case.State.ShouldBe(ApplicationState.PendingDecision);
        _story.Case.Facts.Approval.SubmittedVersion.ShouldBe(1);
    }

    [Fact]
    public void needs_a_draft() => Refused().ShouldBe("rulebook-missing");

    [Fact]
    public void needs_every_clause() => Refused(draft => draft with { Clauses = [.. draft.Clauses.Skip(1)] }).ShouldBe("rulebook-incomplete");

    [Fact]
    public void needs_limits() => Refused(draft => draft with { Limits = [] }).ShouldBe("limits-missing");

    [Fact]
    public void needs_limits_that_a_machine_can_hold() =>
        Refused(draft => draft with { Limits = [draft.Limits[0] with { Unit = null }] }).ShouldBe("limit-untyped");

    [Fact]
    public void needs_a_monitoring_plan() => Refused(draft => draft with { MonitoringPlan = null }).ShouldBe("monitoring-plan-missing");

    [Fact]
    public void needs_a_competence_note_for_each_waiver() => Refused(draft => draft).ShouldBe("competence-note-missing");

    [Fact]
    public void takes_a_competence_note_by_the_waivers_id()
    {
        _story.WithDraft();
        _story.Do(ActionName.GiveLegalOpinion, Office.Leg1, ApprovalWalk.Competence(_story.Case.Facts.Approval.Rulebook!.Waivers[0].Id!));

        Refused().ShouldBeNull();
    }

    [Fact]
    public void needs_no_waivers() => Refused(draft => draft with { Waivers = [] }).ShouldBeNull();

    [Fact]
    public void needs_a_legal_opinion()
    {
        var facts = _story.WithDraft(draft => draft with { Waivers = [] }).Case.Facts;

        RulebookRules.WhyNotSubmittable(facts.Approval.Rulebook, facts.Review with { LegalOpinions = [] })!.Code.ShouldBe("legal-opinion-missing");
        RulebookRules.WhyNotSubmittable(facts.Approval.Rulebook, facts.Review).ShouldBeNull();
    }

    [Fact]
    public void needs_the_purpose_of_each_condition() => WithoutProof(condition => condition with { Purpose = " " });

    [Fact]
    public void needs_the_necessity_of_each_condition() => WithoutProof(condition => condition with { Necessity = null });

    private void WithoutProof(Func<DraftCondition, DraftCondition> change)
    {
        _story.WithCompetenceNote();

        Refused(draft => draft with { Conditions = [change(ApprovalWalk.Condition)] }).ShouldBe("condition-unproven");
    }

    private string? Refused(Func<DraftRulebook.Input, DraftRulebook.Input> change)
    {
        _story.WithDraft(change);
        return Refused();
    }

    private string? Refused() => _story.Try(ActionName.SubmitForDecision, Office.Hod1, new SubmitForDecision.Input())?.Code;
}
