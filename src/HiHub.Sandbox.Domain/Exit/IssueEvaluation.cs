using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T45: the deciding authority signs the evaluation; X1 to X4 come with a completion confirmation, which is no licence.</summary>
public sealed class IssueEvaluation : CaseAction<IssueEvaluation.Input>
{
    private static readonly Refusal s_missing =
        new("evaluation-missing", "Chưa có dự thảo đánh giá sau báo cáo tổng kết.", "No evaluation was drafted after the final report.");

    private static readonly Refusal s_differs =
        new(
            "outcome-differs",
            "Kết quả khác với dự thảo đánh giá; hãy soạn lại dự thảo.",
            "The outcome differs from the draft; have it drafted again."
        );

    private static readonly Refusal s_transitionUsed =
        new("transition-used", "Thử nghiệm đã qua vận hành chuyển tiếp.", "The trial has been through transitional operation.");

    public sealed record Input
    {
        public required string DocumentId { get; init; }
        public required ExitOutcome Outcome { get; init; }
        /// <summary>Length of transitional operation; needed for X2, no longer than the regime allows.</summary>
        [Range(1, 120)] public int? TransitionMonths { get; init; }
    }

    public override LocalText Title => new("Ban hành đánh giá kết quả thử nghiệm", "Issue the evaluation");

    public override Side Side => Side.Decide;

    public override string? GuardDescription => "evaluation drafted";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.Evaluation is null ? s_missing : null;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input is { Outcome: ExitOutcome.X2, TransitionMonths: null })
            yield return new("$.transitionMonths", "required", "Phải nêu thời gian vận hành chuyển tiếp.", "The length of transition is needed.");
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        var draft = act.Facts.Exit.Evaluation!;
        return draft.Proposed != input.Outcome ? s_differs
            : ExitRefusals.WhyNotOutcome(act.Facts.Exit, input.Outcome, draft.Reference)
                ?? (input.Outcome == ExitOutcome.X2 ? WhyNotTransition(act, input) : null)
                ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D13", Name);
    }

    protected override void Apply(Act act, Input input)
    {
        var effective = act.Facts.Exit.Evaluation!.Effective;
        act.ChangeExit(exit => exit with
        {
            Outcome = input.Outcome,
            Issued = new(input.DocumentId, input.Outcome, effective, Confirmed: input.Outcome <= ExitOutcome.X4, act.Now),
        });
        if (input.Outcome == ExitOutcome.X2)
            Enter(act, input);
        else
            Endings.Close(act);
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static Refusal? WhyNotTransition(Act act, Input input) =>
        act.Facts.Exit.Transition?.EnteredAt is not null ? s_transitionUsed
        : input.TransitionMonths > act.Pack.Int(FigureKeys.TransitionMax) ? ExitRefusals.TransitionTooLong
        : null;

    // Waivers ended with the term: after a gap they come back by a new decision only, so none goes on here.
    private static void Enter(Act act, Input input)
    {
        var until = Terms.LastDay(act.Today, input.TransitionMonths!.Value);
        act.ChangeExit(exit => exit with { Transition = new(input.DocumentId, act.Today, until, false, [], act.Now, act.Now) });
        act.ChangeTrial(trial => trial with { EndedAt = null, Scope = trial.Scope! with { Waivers = [.. Until(trial, act.Now)] } });
    }

    private static IEnumerable<LegalWaiver> Until(TrialFacts trial, DateTimeOffset now)
    {
        var before = OfficeTime.DayOf(trial.EndedAt ?? now).AddDays(-1);
        return trial.Scope!.Waivers.Where(waiver => waiver.From <= before).Select(waiver => waiver.To > before ? waiver with { To = before } : waiver);
    }
}
