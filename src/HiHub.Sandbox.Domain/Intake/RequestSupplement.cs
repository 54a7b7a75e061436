using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T05: one full list of what is missing (NĐ 61/2018 Đ17.2.a); a second list needs its reason and the head's signature.</summary>
public sealed class RequestSupplement : CaseAction<RequestSupplement.Input>
{
    public sealed record Input
    {
        public required IReadOnlyList<Lack> Deficiencies { get; init; }

        /// <summary>Why the second list was not seen the first time.</summary>
        [StringLength(2000)]
        public string? ReasonForSecondList { get; init; }
    }

    public sealed record Lack
    {
        /// <summary>S01–S11.</summary>
        [StringLength(3, MinimumLength = 3)]
        public required string Reason { get; init; }

        /// <summary>JSON path into the dossier; null where no single field is meant.</summary>
        [StringLength(200)]
        public string? Path { get; init; }

        /// <summary>What must be supplied or corrected.</summary>
        [StringLength(2000, MinimumLength = 1)]
        public required string Text { get; init; }
    }

    public override LocalText Title => new("Yêu cầu bổ sung, hoàn thiện hồ sơ", "Request supplement");

    public override Side Side => Side.Prepare;

    public override string GuardDescription => "at most two lists";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Intake.Supplements.Count < 2
            ? null
            : new("second-round-used", "Đã yêu cầu bổ sung hai lần ở khâu tiếp nhận.", "Two lists have already been sent at intake.");

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => IsSecond(@case) ? Role.Hod : null;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        foreach (var (index, lack) in input.Deficiencies.Index())
            if (!SupplementReasons.Texts.ContainsKey(lack.Reason))
                yield return new($"$.deficiencies[{index}].reason", "unknown-reason", "Mã lý do phải từ S01 đến S11.", "The reason must be S01 to S11.");
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        if (input.Deficiencies.Count == 0)
            return new("supplement-list-empty", "Yêu cầu bổ sung phải nêu ít nhất một nội dung.", "A request must list at least one deficiency.");
        if (IsSecond(act.Case) && string.IsNullOrWhiteSpace(input.ReasonForSecondList))
            return new(
                "reason-for-second-list-missing",
                "Yêu cầu lần hai phải nêu lý do vì sao lần đầu chưa phát hiện.",
                "A second list must say why this was not seen the first time."
            );
        return null;
    }

    protected override void Apply(Act act, Input input)
    {
        var items = input.Deficiencies.Select(lack => new SupplementItem(act.NewId("S"), lack.Reason, lack.Path, lack.Text)).ToList();
        act.ChangeIntake(intake => intake with { Supplements = [.. intake.Supplements, new(act.Now, items)] });
    }

    private static bool IsSecond(SandboxCase @case) => @case.Facts.Intake.Supplements.Count == 1;
}
