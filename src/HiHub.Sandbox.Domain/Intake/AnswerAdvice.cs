using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K01: the written guidance (D17); not a decision and no promise of one. With it a precedent may be published that names nobody.</summary>
public sealed class AnswerAdvice : CaseAction<AnswerAdvice.Input>
{
    public sealed record Input
    {
        [StringLength(8000, MinimumLength = 1)]
        public required string Answer { get; init; }

        /// <summary>Null where the answer helps nobody else.</summary>
        public Precedent? Precedent { get; init; }
    }

    public override LocalText Title => new("Trả lời tham vấn", "Answer the request for advice");

    public override string GuardDescription => "not yet answered";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Intake.AdviceAnsweredAt is null
            ? null
            : new("advice-already-answered", "Đề nghị tham vấn đã được trả lời.", "The request for advice has been answered.");

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        input.Precedent is { } precedent ? [.. Redaction.Errors(precedent.Texts("$.precedent"), [act.Case.Organisation]), .. Unfounded(precedent)] : [];

    protected override void Apply(Act act, Input input)
    {
        act.ChangeIntake(intake => intake with { AdviceAnsweredAt = act.Now });
        if (input.Precedent is { } precedent)
            act.Teach(precedent);
    }

    private static IEnumerable<FieldError> Unfounded(Precedent precedent)
    {
        foreach (var (index, basis) in precedent.Basis.Index())
            if (basis.Confidence == Confidence.Default && basis.Article is not null)
                yield return new($"$.precedent.basis[{index}].article", "default-cites-article",
                    "Mặc định của hệ thống không được viện dẫn điều luật.", "A system default must not cite an article.");
            else if (basis.Confidence != Confidence.Default && basis.Article is null && (basis.Confidence == Confidence.Article || basis.Source is null))
                yield return new($"$.precedent.basis[{index}].article", "missing-basis", "Thiếu điều khoản hoặc nguồn.", "The article or its source is missing.");
    }
}
