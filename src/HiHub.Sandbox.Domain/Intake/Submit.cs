namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T03: the dossier is filed; no legal clock runs before it is accepted.</summary>
public sealed class Submit : CaseAction<NoInput>
{
    public override LocalText Title => new("Nộp hồ sơ", "Submit");

    public override bool ReadsDossier => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => PaperHands.WhyNot(@case, actor);

    protected override Refusal? Guard(Act act, NoInput input) => Filing.WhyNot(act, act.Dossier);

    protected override void Apply(Act act, NoInput input) =>
        act.ChangeIntake(intake => intake.Filed(act.Dossier!, act.Now) with { SubmittedAt = act.Now });
}
