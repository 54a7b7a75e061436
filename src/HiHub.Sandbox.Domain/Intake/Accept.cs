using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>What intake looks at before it accepts.</summary>
public enum AcceptanceCheck
{
    /// <summary>The matter and the place belong to this office.</summary>
    Jurisdiction,

    /// <summary>Every paper the regime asks for is there.</summary>
    Documents,

    /// <summary>The files open and can be read.</summary>
    Readable,

    /// <summary>The right person signed.</summary>
    Signature,
}

/// <summary>T04: the receipt is issued and the dossier gets its code; the total clock and the legal position start here.</summary>
public sealed class Accept : CaseAction<Accept.Input>
{
    public sealed record Input
    {
        /// <summary>The checks that passed; all must.</summary>
        public required IReadOnlyList<AcceptanceCheck> Passed { get; init; }

        /// <summary>Deficiencies the machine still sees and the officer found satisfied.</summary>
        public IReadOnlyList<Satisfied> Satisfied { get; init; } = [];
    }

    public override LocalText Title => new("Tiếp nhận hồ sơ", "Accept");

    public override Side Side => Side.Prepare;

    public override bool ReadsDossier => true;

    protected override Refusal? Guard(Act act, Input input) => WhyNotPassed(input) ?? WhyNotComplete(act, input);

    protected override void Apply(Act act, Input input)
    {
        // A dossier from the official portal brings its own.
        if (act.Case.DossierCode is null)
            act.TakeDossierCode();
        act.ChangeIntake(intake => intake with { AcceptedAt = act.Now });
    }

    private static Refusal? WhyNotPassed(Input input)
    {
        if (!input.Passed.Contains(AcceptanceCheck.Jurisdiction))
            return new("not-in-jurisdiction", "Hồ sơ chưa được xác nhận thuộc thẩm quyền giải quyết.", "The dossier is not confirmed to be in this office's competence.");
        var open = Enum.GetValues<AcceptanceCheck>().Except(input.Passed).ToList();
        return open.Count == 0
            ? null
            : new("checklist-not-passed", "Danh mục kiểm tra chưa đạt đủ.", $"The checklist is not passed: {string.Join(", ", open)}.");
    }

    private static Refusal? WhyNotComplete(Act act, Input input)
    {
        var satisfied = input.Satisfied.Select(one => one.Path).ToHashSet();
        var lacking = Filing.Lacking(act, act.Dossier!).Where(one => !satisfied.Contains(one.Path)).ToList();
        return lacking.Count == 0 ? null : Filing.Incomplete(lacking);
    }
}

/// <summary>A deficiency, by its path, that the officer has seen and finds satisfied for a written reason.</summary>
public sealed record Satisfied
{
    [StringLength(200, MinimumLength = 1)]
    public required string Path { get; init; }

    [StringLength(1000, MinimumLength = 1)]
    public required string Reason { get; init; }
}
