using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T12: every question is answered and appraisal goes on.</summary>
public sealed class Clarify : CaseAction<Clarify.Input>
{
    public sealed record Input
    {
        public required IReadOnlyList<ItemAnswer> Answers { get; init; }

        /// <summary>A new version; null where the saved one stands.</summary>
        public Dossier? Dossier { get; init; }
    }

    public override LocalText Title => new("Giải trình, bổ sung", "Clarify");

    public override bool ReadsDossier => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => PaperHands.WhyNot(@case, actor);

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        ItemAnswer.Unknown(input.Answers, act.Facts.Review.OpenClarification()?.Questions.Select(question => question.Id) ?? []);

    protected override Refusal? Guard(Act act, Input input)
    {
        var open = act.Facts.Review.OpenClarification()?.Questions.Where(question => !ItemAnswer.Answers(input.Answers, question.Id)).ToList() ?? [];
        if (open.Count > 0)
            return new(
                "question-unanswered",
                "Chưa giải trình: " + string.Join("; ", open.Select(question => question.Text)),
                "Not answered: " + string.Join(", ", open.Select(question => question.Id))
            );
        return Filing.WhyNot(act, input.Dossier ?? act.Dossier);
    }

    protected override void Apply(Act act, Input input)
    {
        if (input.Dossier is { } version)
            act.Store(version);
        act.ChangeIntake(intake => intake.Filed(input.Dossier ?? act.Dossier!, act.Now));
        act.ChangeReview(review => review with
        {
            Clarifications = [.. review.Clarifications.SkipLast(1), review.Clarifications[^1] with { AnsweredAt = act.Now }],
        });
    }
}
