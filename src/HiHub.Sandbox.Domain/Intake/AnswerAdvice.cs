using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K01: the written guidance; not a decision and no promise of one.</summary>
public sealed class AnswerAdvice : CaseAction<AnswerAdvice.Input>
{
    public sealed record Input
    {
        [StringLength(8000, MinimumLength = 1)]
        public required string Answer { get; init; }
    }

    public override LocalText Title => new("Trả lời tham vấn", "Answer the request for advice");

    public override string GuardDescription => "not yet answered";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Intake.AdviceAnsweredAt is null
            ? null
            : new("advice-already-answered", "Đề nghị tham vấn đã được trả lời.", "The request for advice has been answered.");

    protected override void Apply(Act act, Input input) => act.ChangeIntake(intake => intake with { AdviceAnsweredAt = act.Now });
}
