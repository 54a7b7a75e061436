using System.Reflection;
using System.Runtime.CompilerServices;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>Each invariant is shown its culprit: what no guard let through is planted, and the last line of defence names it.</summary>
public sealed class HoldingTheInvariants
{
    private readonly Story _story = new Story().ToPermitted();

    [Fact]
    public void accepts_a_case_that_went_the_legal_way() => Caught(ActionName.Publish, facts => facts).ShouldBeNull();

    [Fact]
    public void numbers_them_all() => Invariants.All.Select(one => one.Code).ShouldBe(Enumerable.Range(1, 14).Select(number => $"inv-{number:00}"));

    [Fact]
    public void inv_01_catches_a_permit_without_its_parts()
    {
        Caught(ActionName.Permit, facts => Permit(facts, _ => null)).ShouldBe("inv-01");
        Caught(ActionName.Permit, facts => Permit(facts, permit => permit with { Limits = [] })).ShouldBe("inv-01");
        Caught(ActionName.Permit, facts => Permit(facts, permit => permit with { RulebookVersion = 0 })).ShouldBe("inv-01");
        Caught(ActionName.Permit, facts => Permit(facts, permit => permit with { DocumentId = "D-999" })).ShouldBe("inv-01");
    }

    [Fact]
    public void inv_02_catches_a_waiver_that_outlives_the_term()
    {
        Caught(ActionName.Publish, facts => Window(facts, (from, to) => (from, to.AddDays(1)))).ShouldBe("inv-02");
        Caught(ActionName.Publish, facts => Window(facts, (from, to) => (from.AddDays(-1), to))).ShouldBe("inv-02");
    }

    [Fact]
    public void inv_03_catches_a_term_above_the_ceiling()
    {
        Caught(ActionName.Permit, facts => Permit(facts, permit => permit with { TermMonths = 37 })).ShouldBe("inv-03");
        Caught(ActionName.DecideExtension, facts => Scope(facts, scope => scope with { LastDay = LastDayAfter(72) })).ShouldBeNull();
        Caught(ActionName.DecideExtension, facts => Scope(facts, scope => scope with { LastDay = LastDayAfter(72).AddDays(2) })).ShouldBe("inv-03");
    }

    [Fact]
    public void inv_04_counts_every_act_once()
    {
        var before = _story.Case.Version;

        _story.Do(ActionName.OpenTrial, Actor.System).Case.Version.ShouldBe(before + 1);
    }

    [Fact]
    public void inv_05_leaves_nothing_of_a_clock_to_be_set_by_hand() =>
        typeof(Clock).GetProperties().Where(property => property.SetMethod is { } setter && !IsInit(setter)).ShouldBeEmpty();

    [Fact]
    public void inv_06_catches_an_ended_case_that_moves()
    {
        Caught(ActionName.Accept, facts => facts, ApplicationState.Refused).ShouldBe("inv-06");
        Caught(ActionName.Reopen, facts => facts, ApplicationState.Refused).ShouldBeNull();
        Caught(ActionName.Launch, facts => facts, trialBefore: TrialState.Closed).ShouldBe("inv-06");
    }

    [Fact]
    public void inv_07_catches_what_widens_the_trial_during_a_hold()
    {
        Held(ActionName.PassGate, scope => scope).ShouldBe("inv-07");
        Held(ActionName.DecideExtension, scope => scope with { LastDay = scope.LastDay.AddDays(1) }).ShouldBe("inv-07");
        Held(ActionName.DecideAdjustment, scope => scope with { Limits = [.. scope.Limits.Select(limit => limit with { Max = limit.Max + 1 })] }).ShouldBe("inv-07");
        Held(ActionName.DecideAdjustment, scope => scope with { Limits = [scope.Limits[0]] }).ShouldBe("inv-07");
        Held(ActionName.DecideAdjustment, scope => scope with { Limits = [.. scope.Limits.Select(limit => limit with { Max = limit.Max - 1 })] }).ShouldBeNull();
    }

    [Fact]
    public void inv_08_catches_enrolment_where_nothing_runs()
    {
        Caught(ActionName.Enrol, facts => facts, trialBefore: TrialState.Suspended).ShouldBe("inv-08");
        Caught(ActionName.Enrol, facts => facts, trialBefore: TrialState.Active).ShouldBeNull();
    }

    [Fact]
    public void inv_09_refuses_a_participant_above_the_cap()
    {
        Run();
        var most = (int)_story.Case.Facts.Trial.Scope!.Limits.First(limit => limit.Code == "L01").Max!.Value;

        _story.Try(ActionName.Enrol, Office.App1, new Enrol.Input { Class = "khach-du-lich", Count = most + 1 })!.Code.ShouldBe("cap-reached");
    }

    [Fact]
    public void inv_10_catches_an_issued_document_that_changes()
    {
        Caught(ActionName.CorrectDocument, facts => Issued(facts, document => [document with { ContentHash = new string('0', 64) }])).ShouldBe("inv-10");
        Caught(ActionName.CorrectDocument, facts => Issued(facts, _ => [])).ShouldBe("inv-01", "the permit's own document is gone, which is noticed first");
    }

    [Fact]
    public void inv_11_gives_a_withdrawal_its_day_of_answer()
    {
        Run();
        _story.Do(ActionName.WithdrawConsent, Office.App1, new WithdrawConsent.Input { Participant = "p-1" });

        _story.Case.Facts.Trial.Withdrawals.ShouldHaveSingleItem().AnsweredAt.ShouldBeNull();
        _story.Try(ActionName.WithdrawConsent, Office.App1, new WithdrawConsent.Input { Participant = "p-1" })!.Code.ShouldBe("consent-already-withdrawn");
    }

    [Fact]
    public void inv_12_refuses_another_organisation()
    {
        var story = new Story().ToSubmitted();

        story.WhyNot(ActionName.Withdraw, Office.App2)!.Code.ShouldBe("not-your-organisation");
        story.WhyNot(ActionName.Withdraw, Office.App1).ShouldBeNull();
    }

    [Fact]
    public void inv_13_catches_a_refusal_without_reason()
    {
        var refused = new Story().ToRefused();

        Caught(refused, ActionName.Refuse, facts => facts).ShouldBeNull();
        Caught(refused, ActionName.Refuse, facts => facts with { Approval = facts.Approval with { RefusedFor = [] } }).ShouldBe("inv-13");
    }

    [Fact]
    public void inv_14_catches_a_foreign_pack() => Caught(ActionName.Publish, facts => facts, pack: Office.Pack("SBV-ND94")).ShouldBe("inv-14");

    [Fact]
    public void stops_an_act_that_breaks_one()
    {
        _story.Case.Write(Window(_story.Case.Facts, (from, to) => (from, to.AddDays(1))));

        _story.Try(ActionName.OpenTrial, Actor.System)!.Code.ShouldBe("inv-02");
    }

    [Fact]
    public void names_the_keeper_of_each() => Invariants.All.Where(one => string.IsNullOrWhiteSpace(one.HeldBy)).ShouldBeEmpty();

    private DateOnly LastDayAfter(int months) => _story.Case.Facts.Approval.Permit!.EffectiveFrom.AddMonths(months).AddDays(-1);

    // Launching needs every condition proven; here only a running trial matters.
    private void Run()
    {
        _story.Do(ActionName.OpenTrial, Actor.System);
        _story.Case.MoveTo(TrialState.Active);
    }

    private string? Held(ActionName action, Func<TrialScope, TrialScope> change)
    {
        _story.Case.Write(Scope(_story.Case.Facts, scope => scope));
        return Caught(action, facts => Scope(facts, change), trialBefore: TrialState.SafetyHold);
    }

    private string? Caught(
        ActionName action, Func<CaseFacts, CaseFacts> plant, ApplicationState before = ApplicationState.Permitted,
        TrialState trialBefore = TrialState.New, RegimePack? pack = null) =>
        Caught(_story, action, plant, before, trialBefore, pack);

    private static string? Caught(
        Story story, ActionName action, Func<CaseFacts, CaseFacts> plant, ApplicationState? before = null,
        TrialState trialBefore = TrialState.New, RegimePack? pack = null)
    {
        var facts = story.Case.Facts;
        story.Case.Write(plant(facts));
        try
        {
            Invariants.Demand(new Aftermath(action, before ?? story.Case.State, trialBefore, facts, story.Case, pack ?? story.Pack));
            return null;
        }
        catch (ActionRefusedException refused)
        {
            return refused.Refusal.Code;
        }
        finally
        {
            story.Case.Write(facts);
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static CaseFacts Permit(CaseFacts facts, Func<PermitDecision, PermitDecision?> change) =>
        facts with { Approval = facts.Approval with { Permit = change(facts.Approval.Permit!) } };

    private static CaseFacts Scope(CaseFacts facts, Func<TrialScope, TrialScope> change)
    {
        var permit = facts.Approval.Permit!;
        var scope = facts.Trial.Scope ?? new(permit.LastDay, permit.RulebookVersion, permit.Limits, permit.Waivers, permit.Phases);
        return facts with { Trial = facts.Trial with { Scope = change(scope) } };
    }

    private static CaseFacts Window(CaseFacts facts, Func<DateOnly, DateOnly, (DateOnly From, DateOnly To)> change) =>
        Permit(facts, permit => permit with { Waivers = [.. permit.Waivers.Select(waiver => Moved(waiver, change(waiver.From, waiver.To)))] });

    private static LegalWaiver Moved(LegalWaiver waiver, (DateOnly From, DateOnly To) window) => waiver with { From = window.From, To = window.To };

    private static CaseFacts Issued(CaseFacts facts, Func<DecisionDocument, IReadOnlyList<DecisionDocument>> change) =>
        facts with { Approval = facts.Approval with { Decisions = [.. facts.Approval.Decisions.SelectMany(change)] } };
}
