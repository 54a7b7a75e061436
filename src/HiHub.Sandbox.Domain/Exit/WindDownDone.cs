using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T42: participants are told, money is returned, data handled, each with its proof; the monitor confirms.</summary>
public sealed class WindDownDone : CaseAction<WindDownDone.Input>
{
    private static readonly Refusal s_proofMissing =
        new(
            "proof-missing",
            "Thiếu minh chứng đã thông báo người tham gia, hoàn trả tiền và xử lý dữ liệu.",
            "Proof is missing that participants were told, money returned and data handled."
        );

    public sealed record Input
    {
        public DateOnly? ParticipantsToldOn { get; init; }
        /// <summary>VND returned to participants.</summary>
        [Range(0, long.MaxValue)] public required long MoneyReturned { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string DataHandled { get; init; }
        /// <summary>Documents that prove the money's return.</summary>
        public IReadOnlyList<string> MoneyProofs { get; init; } = [];
        /// <summary>Documents that prove what became of the data.</summary>
        public IReadOnlyList<string> DataProofs { get; init; } = [];
    }

    public override LocalText Title => new("Hoàn tất thu hẹp, hoàn trả", "Winding down is done");

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Mon;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.ParticipantsToldOn > act.Today)
            yield return TrialWriting.InFuture("$.participantsToldOn");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Enrolled() > 0 && (input.ParticipantsToldOn is null || input.MoneyProofs.Count == 0 || input.DataProofs.Count == 0)
            ? s_proofMissing
            : null;

    protected override void Apply(Act act, Input input) => act.ChangeExit(exit => exit with { WoundDownAt = act.Now });
}
