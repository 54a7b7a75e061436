using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T01: a question before filing; the answer guides and decides nothing.</summary>
public sealed class AskAdvice : CaseAction<AskAdvice.Input>
{
    public sealed record Input
    {
        [StringLength(300, MinimumLength = 1)]
        public required string Subject { get; init; }

        [StringLength(8000, MinimumLength = 1)]
        public required string Question { get; init; }
    }

    public override LocalText Title => new("Đề nghị tham vấn trước khi nộp", "Ask for advice before filing");

    public override ActionKind Kind => ActionKind.Standing;

    protected override void Apply(Act act, Input input) => act.ChangeIntake(intake => intake with { AdviceAskedAt = act.Now });
}
