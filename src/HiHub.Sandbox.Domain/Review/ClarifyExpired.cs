using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T13: the window passed without an answer; the procedure stops.</summary>
public sealed class ClarifyExpired : CaseAction<NoInput>
{
    public override LocalText Title => new("Hết thời hạn giải trình, bổ sung", "Clarification window over");

    protected override void Apply(Act act, NoInput input) =>
        act.ChangeIntake(intake => intake with { LapsedFrom = ApplicationState.SupplementAppraisal });
}
