using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>The handler's draft of the evaluation (D13): five criteria, what happened, the lesson for the law, the outcome proposed.</summary>
public sealed class DraftEvaluation : CaseAction<DraftEvaluation.Input>
{
    private const int DefaultPassScore = 3;

    private static readonly Refusal s_notBeforeTerm =
        new(
            "outcome-not-open",
            "Trước khi hết thời hạn chỉ đánh giá kết quả X1 đến X4.",
            "Before the term ends only outcomes X1 to X4 are evaluated."
        );

    public sealed record Input
    {
        [Range(0, 5)] public required int Effectiveness { get; init; }
        [Range(0, 5)] public required int Safety { get; init; }
        [Range(0, 5)] public required int ParticipantOutcome { get; init; }
        [Range(0, 5)] public required int Compliance { get; init; }
        [Range(0, 5)] public required int LegalLesson { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Kpis { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Incidents { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Complaints { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string LawLessons { get; init; }
        public required ExitOutcome Outcome { get; init; }
        /// <summary>Licence, norm or receiving authority on which the outcome rests.</summary>
        [StringLength(300, MinimumLength = 1)] public string? Reference { get; init; }
    }

    public override LocalText Title => new("Soạn báo cáo đánh giá kết quả", "Draft the evaluation");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Case.TrialState == Lifecycle.TrialState.PreExitReview && input.Outcome > ExitOutcome.X4
            ? s_notBeforeTerm
            : ExitRefusals.WhyNotOutcome(act.Facts.Exit, input.Outcome, input.Reference);

    protected override void Apply(Act act, Input input)
    {
        var pass = act.Pack.Has(FigureKeys.EvaluationPassScore) ? act.Pack.Int(FigureKeys.EvaluationPassScore) : DefaultPassScore;
        var effective = input.Effectiveness >= pass && input.Safety >= pass && input.Compliance >= pass;
        var draft = new EvaluationDraft(
            input.Effectiveness, input.Safety, input.ParticipantOutcome, input.Compliance, input.LegalLesson,
            effective, input.Outcome, act.Actor.PersonId, act.Now, input.Reference);
        act.ChangeExit(exit => exit with { Evaluation = draft });
    }
}
