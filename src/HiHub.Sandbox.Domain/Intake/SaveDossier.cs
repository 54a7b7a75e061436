namespace HiHub.Sandbox.Domain.Intake;

/// <summary>K02: a new version of the dossier while it is in the applicant's hands, or in the office's that writes it off a paper; the versions before it stay.</summary>
public sealed class SaveDossier : CaseAction<SaveDossier.Input>
{
    public sealed record Input
    {
        public required Dossier Dossier { get; init; }
    }

    public override LocalText Title => new("Lưu hồ sơ", "Save dossier");

    public override ActionKind Kind => ActionKind.Standing;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => PaperHands.WhyNot(@case, actor);

    protected override Refusal? Guard(Act act, Input input) => Filing.WhyNotUnder(act.Case, input.Dossier);

    protected override void Apply(Act act, Input input) => act.Store(input.Dossier with { RouterAnswers = null });
}
