using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T02: the one-stop desk opens the dossier of an organisation that filed on paper, at the counter or by post; the case is the organisation's own.</summary>
public sealed class EnterDossier : CaseAction<EnterDossier.Input>
{
    public sealed record Input
    {
        /// <summary>Code or tax code of the applicant, which the desk must know.</summary>
        [StringLength(32, MinimumLength = 1)]
        public required string Organisation { get; init; }

        public required PaperReceipt Paper { get; init; }

        /// <summary>May lack any part; the rest is written off page by page.</summary>
        public required Dossier Dossier { get; init; }
    }

    public override LocalText Title => new("Nhập hồ sơ giấy", "Enter a paper dossier");

    public override ActionKind Kind => ActionKind.Standing;

    // Whoever worked on a case at the desk never decides it (SOD-1).
    public override Side Side => Side.Prepare;

    protected override IEnumerable<FieldError> Validate(Act act, Input input) => input.Paper.Errors(act, "$.paper");

    protected override Refusal? Guard(Act act, Input input) => input.Paper.WhyNotSigned() ?? Filing.WhyNotUnder(act.Case, input.Dossier);

    protected override void Apply(Act act, Input input)
    {
        act.Store(input.Dossier with { RouterAnswers = null });
        act.ChangeIntake(intake => intake with { Entry = input.Paper.EnteredBy(act) });
    }
}
