using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T06: every deficiency of the list is answered; the dossier is filed again.</summary>
public sealed class Supplement : CaseAction<Supplement.Input>
{
    public sealed record Input
    {
        public required IReadOnlyList<ItemAnswer> Answers { get; init; }

        /// <summary>A new version; null where the saved one stands.</summary>
        public Dossier? Dossier { get; init; }
    }

    public override LocalText Title => new("Nộp bổ sung hồ sơ", "Supplement");

    public override bool ReadsDossier => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => PaperHands.WhyNot(@case, actor);

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        ItemAnswer.Unknown(input.Answers, act.Facts.Intake.OpenSupplement()?.Items.Select(item => item.Id) ?? []);

    protected override Refusal? Guard(Act act, Input input)
    {
        var open = act.Facts.Intake.OpenSupplement()?.Items.Where(item => !ItemAnswer.Answers(input.Answers, item.Id)).ToList() ?? [];
        if (open.Count > 0)
            return new(
                "deficiency-unanswered",
                "Chưa trả lời: " + string.Join("; ", open.Select(item => item.Text)),
                "Not answered: " + string.Join(", ", open.Select(item => item.Id))
            );
        return Filing.WhyNot(act, input.Dossier ?? act.Dossier);
    }

    protected override void Apply(Act act, Input input)
    {
        if (input.Dossier is { } version)
            act.Store(version);
        act.ChangeIntake(intake => intake.Filed(input.Dossier ?? act.Dossier!, act.Now) with
        {
            SubmittedAt = act.Now,
            Supplements = [.. intake.Supplements.SkipLast(1), intake.Supplements[^1] with { AnsweredAt = act.Now }],
        });
    }
}

/// <summary>The answer to one deficiency or question, by its id.</summary>
public sealed record ItemAnswer
{
    [StringLength(20, MinimumLength = 1)]
    public required string Item { get; init; }

    [StringLength(4000, MinimumLength = 1)]
    public required string Text { get; init; }

    internal static bool Answers(IReadOnlyList<ItemAnswer> answers, string item)
    {
        foreach (var answer in answers)
            if (answer.Item == item && !string.IsNullOrWhiteSpace(answer.Text))
                return true;
        return false;
    }

    internal static IEnumerable<FieldError> Unknown(IReadOnlyList<ItemAnswer> answers, IEnumerable<string> asked)
    {
        var known = asked.ToHashSet();
        foreach (var (index, answer) in answers.Index())
            if (!known.Contains(answer.Item))
                yield return new($"$.answers[{index}].item", "unknown-item", "Không có nội dung này trong yêu cầu.", "The request has no such item.");
    }
}
