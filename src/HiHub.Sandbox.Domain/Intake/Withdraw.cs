using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T24: the applicant takes the dossier back at any time before the decision.</summary>
public sealed class Withdraw : CaseAction<Withdraw.Input>
{
    public sealed record Input
    {
        [StringLength(2000)]
        public string? Reason { get; init; }
    }

    public override LocalText Title => new("Rút hồ sơ", "Withdraw");

    public override ActionKind Kind => ActionKind.Standing;

    // The desk drops only what it wrote itself and never filed; the applicant may take back either.
    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => actor.IsApplicant ? null : PaperHands.WhyNot(@case, actor);

    // Withdrawal takes effect by itself; the reason stands in the audit event.
    protected override void Apply(Act act, Input input) { }
}
