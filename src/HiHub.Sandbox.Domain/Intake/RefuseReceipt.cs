using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Why a dossier is not taken in at all.</summary>
public enum ReceiptRefusal
{
    NotCompetent,
    Forged,
    Duplicate,
}

/// <summary>T08: receipt is refused for one of three reasons (NĐ 61/2018 Đ17.1.b); what can be supplemented is asked for instead.</summary>
public sealed class RefuseReceipt : CaseAction<RefuseReceipt.Input>
{
    public sealed record Input
    {
        public required ReceiptRefusal Reason { get; init; }

        [StringLength(4000, MinimumLength = 1)]
        public required string Explanation { get; init; }
    }

    public override LocalText Title => new("Từ chối tiếp nhận hồ sơ", "Refuse receipt");

    public override Side Side => Side.Prepare;

    // The reason and its words stand in the slip and in the audit event; no later act asks for them.
    protected override void Apply(Act act, Input input) { }
}
