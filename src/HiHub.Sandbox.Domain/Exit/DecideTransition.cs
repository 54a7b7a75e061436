using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T41c: transitional operation is decided before the term ends; only waivers listed one by one go on (NĐ 142/2026 Đ27.2).</summary>
public sealed class DecideTransition : CaseAction<DecideTransition.Input>
{
    private static readonly Refusal s_notX2 =
        new(
            "evaluation-not-x2",
            "Chưa có đánh giá đề xuất kết quả X2 (vận hành chuyển tiếp).",
            "No evaluation proposes outcome X2 (transitional operation)."
        );

    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [Range(1, 120)] public required int Months { get; init; }
        public required bool EnrolmentAllowed { get; init; }
        /// <summary>Waivers that go on, each with its last day; the others end with the term.</summary>
        public IReadOnlyList<Continued> Waivers { get; init; } = [];
    }

    public sealed record Continued
    {
        [StringLength(40, MinimumLength = 1)] public required string WaiverId { get; init; }
        public required DateOnly To { get; init; }
    }

    public override LocalText Title => new("Quyết định cho phép vận hành chuyển tiếp", "Decide transitional operation");

    public override Side Side => Side.Decide;

    public override string? GuardDescription => "evaluated X2, not decided yet";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Exit.Transition is not null ? TermReached.TransitionDecided
        : @case.Facts.Exit.Evaluation?.Proposed != ExitOutcome.X2 ? s_notX2
        : null;

    protected override Refusal? Guard(Act act, Input input) =>
        TrialTerm.IsOver(act.Case, act.Today) ? TrialRefusals.TermOver
        : input.Months > act.Pack.Int(FigureKeys.TransitionMax) ? ExitRefusals.TransitionTooLong
        : WhyNotWaivers(act, input) ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        var last = act.ScopeOf().LastDay;
        var waivers = input.Waivers.Select(waiver => new ContinuedWaiver(waiver.WaiverId, waiver.To)).ToList();
        var decision = new TransitionDecision(
            input.DocumentId, last.AddDays(1), Until(last, input.Months), input.EnrolmentAllowed, waivers, act.Now);
        act.ChangeExit(exit => exit with { Transition = decision, Outcome = ExitOutcome.X2 });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static DateOnly Until(DateOnly last, int months) => Terms.LastDay(last.AddDays(1), months);

    private static Refusal? WhyNotWaivers(Act act, Input input)
    {
        var until = Until(act.ScopeOf().LastDay, input.Months);
        foreach (var continued in input.Waivers)
            if (act.ScopeOf().Waivers.All(waiver => waiver.Id != continued.WaiverId))
                return TrialRefusals.WaiverUnknown(continued.WaiverId);
            else if (continued.To > until)
                return TrialRefusals.WaiverOutsideTerm;
        return null;
    }
}
