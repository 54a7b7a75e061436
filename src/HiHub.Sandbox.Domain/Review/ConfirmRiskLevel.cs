using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>K04: the handler confirms the level that sets safeguards and cadence; lowering it needs a reason and the head.</summary>
public sealed class ConfirmRiskLevel : CaseAction<ConfirmRiskLevel.Input>
{
    public sealed record Input
    {
        public required RiskLevel Level { get; init; }

        [StringLength(2000)]
        public string? Reason { get; init; }
    }

    public override LocalText Title => new("Xác nhận mức độ rủi ro", "Confirm risk level");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Lowers(@case, input) ? Role.Hod : null;

    protected override Refusal? Guard(Act act, Input input) =>
        Lowers(act.Case, input) && string.IsNullOrWhiteSpace(input.Reason)
            ? new("reason-for-lowering-missing", "Hạ mức độ rủi ro phải nêu lý do.", "Lowering the risk level needs a reason.")
            : null;

    protected override void Apply(Act act, Input input) => act.ChangeReview(review => review with { RiskLevel = input.Level });

    private static bool Lowers(SandboxCase @case, Input input) =>
        input.Level < (@case.Facts.Review.RiskLevel ?? @case.Facts.Intake.ProposedRiskLevel);
}
