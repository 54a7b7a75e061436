namespace HiHub.Sandbox.Domain.Review;

/// <summary>T15: the round's time is over; silence is recorded, escalated, and is not consent.</summary>
public sealed class OpinionOverdue : CaseAction<NoInput>
{
    public override LocalText Title => new("Quá hạn cho ý kiến", "Opinion overdue");

    protected override void Apply(Act act, NoInput input) => act.EndConsultation();
}
