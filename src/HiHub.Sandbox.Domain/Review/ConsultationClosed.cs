namespace HiHub.Sandbox.Domain.Review;

/// <summary>T15: the last opinion is in, or its time is over; appraisal goes on.</summary>
public sealed class ConsultationClosed : CaseAction<NoInput>
{
    public override LocalText Title => new("Kết thúc lấy ý kiến", "Consultation closed");

    public override string GuardDescription => "every opinion is in or overdue";

    public override Refusal? Guard(SandboxCase @case) => ReviewRefusals.WhileConsulting(@case);

    protected override void Apply(Act act, NoInput input) => act.ChangeReview(review => review with { ConsultedAt = act.Now });
}
