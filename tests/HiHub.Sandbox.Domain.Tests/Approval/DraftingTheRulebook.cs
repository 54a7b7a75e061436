using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.DraftRulebook)]
public sealed class DraftingTheRulebook
{
    private readonly Story _story = new Story().ToRuleDrafting();

    [Fact]
    public void makes_a_new_version_each_time()
    {
        _story.WithDraft().WithDraft();

        _story.Case.Facts.Approval.Rulebook!.Version.ShouldBe(2);
    }

    [Fact]
    public void keeps_a_waivers_id_while_its_provision_stays()
    {
        var first = _story.WithDraft().Case.Facts.Approval.Rulebook!.Waivers[0].Id;
        _story.WithDraft(draft => draft with { Waivers = [ApprovalWalk.Waiver with { Provision = "Điều 3" }, ApprovalWalk.Waiver] });

        var waivers = _story.Case.Facts.Approval.Rulebook!.Waivers;
        waivers[1].Id.ShouldBe(first);
        waivers[0].Id.ShouldNotBe(first);
    }

    [Fact]
    public void may_be_incomplete() => _story.WithDraft(draft => draft with { Clauses = [], MonitoringPlan = null }).Case.Facts.Approval.Rulebook.ShouldNotBeNull();

    [Fact]
    public void belongs_to_the_assigned_handler() => _story.Try(ActionName.DraftRulebook, Office.Hnd2, _story.Draft())!.Code.ShouldBe("not-your-part");

    [Fact]
    public void asks_for_the_replacement_of_a_replaced_provision() =>
        ErrorOf(draft => draft with { Waivers = [ApprovalWalk.Waiver with { Mode = WaiverMode.ReplacedBy }] }).ShouldBe("$.waivers[0].replacement");

    [Fact]
    public void refuses_a_waiver_that_ends_before_it_starts() =>
        ErrorOf(draft => draft with { Waivers = [ApprovalWalk.Waiver with { From = new(2027, 2, 1), To = new(2027, 1, 1) }] }).ShouldBe("$.waivers[0].to");

    [Fact]
    public void refuses_a_clause_number_twice() => ErrorOf(draft => draft with { Clauses = [draft.Clauses[0], draft.Clauses[0]] }).ShouldBe("$.clauses");

    [Fact]
    public void refuses_a_clause_beyond_the_last() =>
        ErrorOf(draft => draft with { Clauses = [new RulebookText { Number = 22, Text = "x" }] }).ShouldBe("$.clauses[0].number");

    [Fact]
    public void refuses_phases_with_a_gap() => ErrorOf(draft => draft with { Phases = [draft.Phases[1]] }).ShouldBe("$.phases[0].number");

    [Fact]
    public void refuses_a_start_that_has_passed()
    {
        ErrorOf(draft => draft with { EffectiveFrom = _story.Today().AddDays(-1), Waivers = [] }).ShouldBe("$.effectiveFrom");
        ErrorsOf(draft => draft with { EffectiveFrom = _story.Today(), Waivers = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void refuses_a_term_above_the_ceiling()
    {
        ErrorOf(draft => draft with { TermMonths = 37 }).ShouldBe("$.termMonths");
        ErrorsOf(draft => draft with { TermMonths = 36 }).ShouldBeEmpty();
    }

    [Fact]
    public void refuses_a_waiver_beyond_the_term()
    {
        var end = _story.Draft().EffectiveFrom!.Value.AddMonths(_story.Draft().TermMonths);

        ErrorOf(draft => draft with { Waivers = [ApprovalWalk.Waiver with { To = end }] }).ShouldBe("$.waivers[0].to");
        ErrorsOf(draft => draft with { Waivers = [ApprovalWalk.Waiver with { To = end.AddDays(-1) }] }).ShouldBeEmpty();
    }

    [Fact]
    public void refuses_a_waiver_from_before_any_start() =>
        ErrorOf(draft => draft with { EffectiveFrom = null, Waivers = [ApprovalWalk.Waiver with { From = _story.Today().AddDays(-1) }] }).ShouldBe("$.waivers[0].from");

    private string ErrorOf(Func<DraftRulebook.Input, DraftRulebook.Input> change) =>
        ErrorsOf(change).ShouldHaveSingleItem().Path;

    private IReadOnlyList<FieldError> ErrorsOf(Func<DraftRulebook.Input, DraftRulebook.Input> change) =>
        _story.Errors(ActionName.DraftRulebook, Office.Hnd1, change(_story.Draft()));
}
