using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T02: the first version of a dossier; it may lack any part.</summary>
public sealed class CreateDraft : CaseAction<CreateDraft.Input>
{
    public sealed record Input
    {
        public required Dossier Dossier { get; init; }
    }

    public override LocalText Title => new("Tạo hồ sơ nháp", "Create draft");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input) =>
        input.Dossier.RouterAnswers is { } answers ? act.Router.Check(answers, "$.routerAnswers") : [];

    protected override Refusal? Guard(Act act, Input input) => Filing.WhyNotUnder(act.Case, input.Dossier);

    protected override void Apply(Act act, Input input)
    {
        act.Store(input.Dossier with { RouterAnswers = null });
        if (input.Dossier.RouterAnswers is { } answers)
            act.ChangeIntake(intake => intake with { Router = RouterSaid.Of(act.Router.Route(answers)) });
    }
}
