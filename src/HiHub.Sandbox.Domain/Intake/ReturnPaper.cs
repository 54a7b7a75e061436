using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K23: a paper answer that was noted goes back, because it is another's or cannot be read; what the applicant had not used of its time runs on.</summary>
public sealed class ReturnPaper : CaseAction<ReturnPaper.Input>
{
    public sealed record Input
    {
        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Trả lại giấy bổ sung", "Return a paper answer");

    public override Side Side => Side.Prepare;

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Intake.OpenPaper() is null ? PaperHands.NoPaper : null;

    public override string GuardDescription => "a paper is being written off";

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (string.IsNullOrWhiteSpace(input.Reason))
            yield return new("$.reason", "required", "Nêu lý do trả lại.", "Say why it is returned.");
    }

    protected override void Apply(Act act, Input input) =>
        act.ChangeIntake(intake => intake with { PaperAnswers = [.. intake.PaperAnswers.SkipLast(1), intake.PaperAnswers[^1] with { ReturnedAt = act.Now, ReturnReason = input.Reason.Trim() }] });
}
