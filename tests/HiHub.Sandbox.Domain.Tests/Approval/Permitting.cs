using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.Permit)]
public sealed class Permitting
{
    private readonly Story _story = new Story().ToPendingDecision();

    [Fact]
    public void issues_the_permit_from_the_submitted_rulebook()
    {
        var start = _story.Today().AddDays(30);
        _story.ToPermitted();

        var permit = _story.Case.Facts.Approval.Permit!;
        _story.Case.State.ShouldBe(ApplicationState.Permitted);
        permit.EffectiveFrom.ShouldBe(start);
        permit.LastDay.ShouldBe(start.AddMonths(12).AddDays(-1));
        permit.Waivers[0].To.ShouldBe(permit.LastDay);
        permit.Waivers[0].CompetenceNote.ShouldNotBeEmpty();
        permit.Conditions[0].Precedent.ShouldBeTrue();
        _story.LastDocument().IssuedBy.ShouldBe(ActionName.Permit);
    }

    [Fact]
    public void starts_on_the_day_of_the_decision_where_no_day_is_drafted()
    {
        var story = new Story().WithDraft(draft => draft with { EffectiveFrom = null }).WithCompetenceNote();
        story.Do(ActionName.SubmitForDecision, Office.Hod1, new SubmitForDecision.Input()).ToPermitted();

        story.Case.Facts.Approval.Permit!.EffectiveFrom.ShouldBe(story.Today());
    }

    [Fact]
    public void is_denied_without_a_rulebook()
    {
        var story = new Story().WithOpinions().Do(ActionName.RecommendRefusal, Office.Hod1, ReviewWalk.Refusing(RefusalReason.R03));

        story.WhyNot(ActionName.Permit, Office.Dec1)!.Code.ShouldBe("inv-01");
    }

    [Fact]
    public void is_denied_to_the_head_of_the_department() => _story.WithSigned("D05").WhyNot(ActionName.Permit, Office.Hod1)!.Code.ShouldBe("not-your-role");

    [Fact]
    public void is_denied_to_whoever_prepared_the_case()
    {
        var both = new Actor("hod1", "UBND", [Role.Dec]);

        _story.WhyNot(ActionName.Permit, both)!.Code.ShouldBe("sod-1");
    }

    [Fact]
    public void is_denied_to_the_conflicted()
    {
        _story.Do(ActionName.DeclareConflict, Office.Dec2, new Domain.People.DeclareConflict.Input { HasConflict = true, Reason = "Góp vốn." });

        _story.WhyNot(ActionName.Permit, Office.Dec2)!.Code.ShouldBe("conflict-of-interest");
    }

    [Fact]
    public void needs_a_signed_decision() => Denied(_story.WithPrepared("D05")).ShouldBe("document-not-signed");

    [Fact]
    public void needs_a_decision_of_the_case() =>
        _story.Try(ActionName.Permit, Office.Dec1, new Permit.Input { DocumentId = "D-999" })!.Code.ShouldBe("document-unknown");

    [Fact]
    public void needs_the_decision_and_not_the_refusal() => Denied(_story.WithSigned("D07")).ShouldBe("document-wrong-template");

    [Fact]
    public void does_not_carry_an_issued_document()
    {
        _story.ToPermitted();

        Decisions.WhyNotIssuable(_story.LastAct!, _story.LastDocument().Id, "D05", ActionName.Permit)!.Code.ShouldBe("document-already-issued");
    }

    [Fact]
    public void may_not_start_before_the_decision()
    {
        _story.WithSigned("D05").Now = _story.Now.AddDays(31);

        Denied(_story).ShouldBe("start-before-decision");
    }

    [Fact]
    public void keeps_a_waiver_inside_a_term_that_starts_on_the_day_of_the_decision()
    {
        var story = new Story();
        story.WithDraft(draft => draft with { EffectiveFrom = null, Waivers = [ApprovalWalk.Waiver with { From = story.Today() }] }).WithCompetenceNote();
        story.Do(ActionName.SubmitForDecision, Office.Hod1, new SubmitForDecision.Input()).WithSigned("D05").Now = story.Now.AddDays(1);

        Denied(story).ShouldBe("inv-02");
    }

    [Fact]
    public void wants_to_know_the_document() =>
        _story.Errors(ActionName.Permit, Office.Dec1, new Permit.Input { DocumentId = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.documentId");

    [Theory]
    [InlineData("HN-LTD2026", "token-payment")]
    [InlineData("HN-LTD2024", "drone-shuttle")]
    [InlineData("SBV-ND94", "p2p-lending")]
    [InlineData("AI-ND142", "drone-shuttle")]
    public void is_reached_in_every_regime(string regime, string dossier)
    {
        var story = new Story(regime, dossier);
        story.Dossier = story.Dossier with { Regime = regime };

        story.ToPermitted().Case.State.ShouldBe(ApplicationState.Permitted);
    }

    private static string Denied(Story story) => story.Try(ActionName.Permit, Office.Dec1, story.Permitting())!.Code;
}
