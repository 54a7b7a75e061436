using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A participant withdraws consent: processing stops at once, the answer is due in working days (INV-11).</summary>
public sealed class WithdrawConsent : CaseAction<WithdrawConsent.Input>
{
    private static readonly Refusal s_already =
        new("consent-already-withdrawn", "Người tham gia này đã rút đồng ý.", "This participant has withdrawn consent already.");

    public sealed record Input
    {
        /// <summary>Token under which the tester knows the participant; never a name.</summary>
        [StringLength(80, MinimumLength = 1)] public required string Participant { get; init; }
        [StringLength(2000)] public string? Reason { get; init; }
    }

    public override LocalText Title => new("Rút đồng ý tham gia", "Withdraw consent");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Withdrawals.Any(withdrawal => withdrawal.Participant == input.Participant) ? s_already : null;

    protected override void Apply(Act act, Input input)
    {
        var withdrawal = new ConsentWithdrawal(act.NewId("CW"), input.Participant, act.Now, act.DueAfter(act.Now, FigureKeys.ConsentWithdrawal));
        act.ChangeTrial(trial => trial with { Withdrawals = [.. trial.Withdrawals, withdrawal] });
    }
}
