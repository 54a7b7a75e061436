using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K18, K69: the proposer takes back what waits for a second signature. The desk closes the pending act; this act itself writes nothing.</summary>
public sealed class WithdrawProposal : CaseAction<WithdrawProposal.Input>
{
    public sealed record Input
    {
        [StringLength(60, MinimumLength = 1)]
        public required string PendingId { get; init; }

        [StringLength(2000)]
        public string? Reason { get; init; }
    }

    public override LocalText Title => new("Rút đề nghị chờ chữ ký thứ hai", "Withdraw proposal");

    public override ActionKind Kind => ActionKind.Standing;

    protected override void Apply(Act act, Input input) { }
}
