using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The monitor verifies a proven condition; the head of department signs second.</summary>
public sealed class DischargeCondition : CaseAction<DischargeCondition.Input>
{
    private static readonly Refusal s_notProven =
        new("condition-not-proven", "Tổ chức thử nghiệm chưa nộp minh chứng cho điều kiện này.", "The tester has not proven this condition yet.");

    private static readonly Refusal s_verifierIsProver =
        new("verifier-is-prover", "Người nộp minh chứng không được tự xác nhận.", "Whoever gave the proof may not verify it.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string ConditionId { get; init; }
        [StringLength(2000, MinimumLength = 1)] public required string HowVerified { get; init; }
    }

    internal static Refusal Done { get; } = new("condition-discharged", "Điều kiện này đã được xác nhận.", "This condition is already discharged.");

    public override LocalText Title => new("Xác nhận điều kiện tiên quyết đã đáp ứng", "Discharge a condition precedent");

    public override Part? Part => Domain.Part.Monitor;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Hod;

    protected override Refusal? Guard(Act act, Input input)
    {
        if (act.Facts.Trial.Conditions.FirstOrDefault(condition => condition.Id == input.ConditionId) is not { } progress)
            return TrialRefusals.ConditionUnknown;
        return progress.VerifiedAt is not null ? Done
            : progress.ProvenAt is null ? s_notProven
            : progress.ProvenBy == act.Actor.PersonId ? s_verifierIsProver
            : null;
    }

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Conditions = trial.Conditions.Replace(
                condition => condition.Id == input.ConditionId,
                condition => condition with { VerifiedBy = act.Actor.PersonId, VerifiedAt = act.Now }),
        });
}
