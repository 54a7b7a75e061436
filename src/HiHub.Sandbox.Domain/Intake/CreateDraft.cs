using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T02: the first version of a dossier; it may lack any part.</summary>
public sealed partial class CreateDraft : CaseAction<CreateDraft.Input>
{
    public sealed record Input
    {
        public required Dossier Dossier { get; init; }

        /// <summary>Mã hồ sơ that the official portal has already given: kept as it is, and receipt gives no other. TT 01/2018 Đ19.</summary>
        [StringLength(40, MinimumLength = 1)]
        public string? DossierCode { get; init; }
    }

    private static readonly FieldError s_malformed = new(
        "$.dossierCode", "dossier-code-malformed",
        "Mã hồ sơ phải theo mẫu như 000.00.12.H26-261123-0007.", "A dossier code looks like 000.00.12.H26-261123-0007.");

    public override LocalText Title => new("Tạo hồ sơ nháp", "Create draft");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        [
            .. input.Dossier.RouterAnswers is { } answers ? act.Router.Check(answers, "$.routerAnswers") : [],
            .. input.DossierCode is { } code && !OfficialCode().IsMatch(code) ? [s_malformed] : Array.Empty<FieldError>(),
        ];

    protected override Refusal? Guard(Act act, Input input) => Filing.WhyNotUnder(act.Case, input.Dossier);

    protected override void Apply(Act act, Input input)
    {
        act.Store(input.Dossier with { RouterAnswers = null });
        if (input.DossierCode is { } code)
            act.Case.Numbered(code);
        if (input.Dossier.RouterAnswers is { } answers)
            act.ChangeIntake(intake => intake with { Router = RouterSaid.Of(act.Router.Route(answers)) });
    }

    [GeneratedRegex(@"^[A-Z0-9]{3}(\.[0-9A-Z]{2,3}){0,3}-\d{6}-\d{4}$")]
    private static partial Regex OfficialCode();
}
