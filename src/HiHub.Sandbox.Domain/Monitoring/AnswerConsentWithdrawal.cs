using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The tester tells the participant what became of the data.</summary>
public sealed class AnswerConsentWithdrawal : CaseAction<AnswerConsentWithdrawal.Input>
{
    private static readonly Refusal s_none =
        new("withdrawal-unknown", "Không có yêu cầu rút đồng ý như vậy đang chờ.", "No such withdrawal is waiting.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string WithdrawalId { get; init; }
        [StringLength(2000, MinimumLength = 1)] public required string DataHandled { get; init; }
    }

    public override LocalText Title => new("Trả lời việc rút đồng ý", "Answer a consent withdrawal");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Withdrawals.Any(withdrawal => withdrawal.Id == input.WithdrawalId && withdrawal.AnsweredAt is null) ? null : s_none;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Withdrawals = trial.Withdrawals.Replace(
                withdrawal => withdrawal.Id == input.WithdrawalId, withdrawal => withdrawal with { AnsweredAt = act.Now }),
        });
}
