using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T07: the window passed without a supplement; the dossier is returned.</summary>
public sealed class SupplementExpired : CaseAction<NoInput>
{
    public override LocalText Title => new("Hết thời hạn bổ sung hồ sơ", "Supplement window over");

    protected override void Apply(Act act, NoInput input) =>
        act.ChangeIntake(intake => intake with { LapsedFrom = ApplicationState.SupplementIntake });
}
