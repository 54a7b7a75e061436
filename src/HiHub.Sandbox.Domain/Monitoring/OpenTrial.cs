namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T30: the trial is born from the permit, before its first phase, with every condition precedent open.</summary>
public sealed class OpenTrial : CaseAction<NoInput>
{
    private static readonly Refusal s_notPermitted =
        new("not-permitted", "Chưa có quyết định cho phép thử nghiệm.", "There is no permit yet.");

    public override LocalText Title => new("Mở theo dõi thử nghiệm", "Open the trial");

    public override string? GuardDescription => "permit issued";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Approval.Permit is null ? s_notPermitted : null;

    protected override void Apply(Act act, NoInput input)
    {
        var permit = act.Facts.Approval.Permit!;
        act.ChangeTrial(trial => trial with
        {
            Phase = 0,
            RiskLevel = act.Facts.Review.RiskLevel ?? trial.RiskLevel,
            Scope = new(permit.LastDay, permit.RulebookVersion, permit.Limits, permit.Waivers, permit.Phases),
            Conditions = [.. permit.Conditions.Where(condition => condition.Precedent).Select(condition => new ConditionProgress(condition.Id, []))],
        });
    }
}
