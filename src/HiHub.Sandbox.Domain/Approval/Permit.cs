using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>T22: the signed decision takes effect and the trial is born. Luật Thủ đô 2026 Đ19.2.a.</summary>
public sealed class Permit : CaseAction<Permit.Input>
{
    public sealed record Input
    {
        /// <summary>The signed decision (D05).</summary>
        [StringLength(40, MinimumLength = 1)]
        public required string DocumentId { get; init; }
    }

    public override LocalText Title => new("Cho phép thử nghiệm", "Permit");

    public override Side Side => Side.Decide;

    public override string? GuardDescription => "rulebook, limits and waiver list submitted (INV-01)";

    public override Refusal? Guard(SandboxCase @case) => WhyNoRulebook(@case.Facts.Approval);

    /// <summary>INV-01: nothing is permitted without the rulebook, limits and waiver list that were submitted.</summary>
    internal static Refusal? WhyNoRulebook(ApprovalFacts approval) =>
        approval.Rulebook is { Limits.Count: > 0 } rulebook && rulebook.Version == approval.SubmittedVersion
            ? null
            : new(
                "inv-01",
                "Không được cho phép khi chưa trình quy chế thử nghiệm, giới hạn và danh mục quy định không áp dụng.",
                "Nothing is permitted without a submitted rulebook, limits and waiver list."
            );

    protected override Refusal? Guard(Act act, Input input)
    {
        if (Decisions.WhyNotIssuable(act, input.DocumentId, "D05", Name) is { } refusal)
            return refusal;
        var rulebook = act.Facts.Approval.Rulebook!;
        if (Decisions.Find(act.Facts, input.DocumentId)!.RulebookVersion != rulebook.Version)
            return DecisionRefusals.Stale;
        return WhyNotThisTerm(act, rulebook);
    }

    protected override void Apply(Act act, Input input)
    {
        var rulebook = act.Facts.Approval.Rulebook!;
        var permit = Build(act, Decisions.Find(act.Facts, input.DocumentId)!, rulebook);
        act.Change(facts => facts with
        {
            Approval = facts.Approval with { Permit = permit, Rulebook = rulebook with { Clauses = [] } },
        });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, ActionName.Permit));
    }

    private static Refusal? WhyNotThisTerm(Act act, TrialRulebook rulebook)
    {
        var (start, last) = Term(act, rulebook);
        if (start < act.Today)
            return new(
                "start-before-decision",
                "Ngày bắt đầu thử nghiệm không được trước ngày quyết định; cần trả lại để soạn lại.",
                "The trial may not start before the day of the decision; return it to drafting."
            );
        return RulebookRules.WhyNotThisLong(rulebook.TermMonths, act.Pack)
            ?? RulebookRules.WhyNotTheseWindows(rulebook, start, last);
    }

    private static (DateOnly Start, DateOnly Last) Term(Act act, TrialRulebook rulebook)
    {
        var start = rulebook.EffectiveFrom ?? act.Today;
        return (start, RulebookRules.LastDay(rulebook.TermMonths, start, act.Pack));
    }

    private static PermitDecision Build(Act act, DecisionDocument document, TrialRulebook rulebook)
    {
        var (start, last) = Term(act, rulebook);
        return new PermitDecision(
            document.Id, act.Today, act.Pack.DecidingAuthority, document.SignForm!.Value, rulebook.Mode, start, rulebook.TermMonths, last,
            rulebook.Version, rulebook.Limits, [.. rulebook.Waivers.Select(waiver => Waiver(act, waiver, start, last))],
            [.. rulebook.Conditions.Select(Condition)], rulebook.Phases)
        {
            NotifiedAgencies = rulebook.NotifiedAgencies,
            Support = rulebook.Support,
            MonitoringPlan = rulebook.MonitoringPlan,
        };
    }

    private static LegalWaiver Waiver(Act act, DraftWaiver draft, DateOnly start, DateOnly last) =>
        new(
            draft.Id!, draft.Instrument, draft.Provision, draft.TextSnapshot, draft.Safeguard, draft.Territory, draft.From ?? start, draft.To ?? last,
            RulebookRules.CompetenceNote(draft, act.Facts.Review) ?? "", draft.Mode, draft.Replacement, draft.PersonsClass, draft.ObstacleKind);

    private static PermitCondition Condition(DraftCondition draft) =>
        new(draft.Id!, draft.Text, draft.Purpose ?? "", draft.Necessity ?? "", draft.Precedent);
}
