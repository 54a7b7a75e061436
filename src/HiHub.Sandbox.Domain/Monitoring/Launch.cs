using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T31: the tester declares the start, the monitor confirms it.</summary>
public sealed class Launch : CaseAction<Launch.Input>
{
    private static readonly Refusal s_conditionOpen =
        new("condition-open", "Còn điều kiện tiên quyết chưa được xác nhận.", "A condition precedent is not discharged yet.");

    private static readonly Refusal s_notCountersigned =
        new("rulebook-not-countersigned", "Tổ chức thử nghiệm chưa ký nhận quy chế.", "The tester has not countersigned the rulebook.");

    private static readonly Refusal s_beforeTerm =
        new("before-term", "Quyết định cho phép thử nghiệm chưa có hiệu lực.", "The permit is not in effect yet.");

    public sealed record Input
    {
        public required DateOnly KillSwitchDrillOn { get; init; }
        /// <summary>Telephone or address where participants complain.</summary>
        [StringLength(300, MinimumLength = 1)] public required string ComplaintLine { get; init; }
        /// <summary>Where participants read that this is a test.</summary>
        [StringLength(500, MinimumLength = 1)] public required string DisclosurePlace { get; init; }
        public required DateOnly MetricsTestedOn { get; init; }
    }

    public override LocalText Title => new("Tuyên bố bắt đầu thử nghiệm", "Launch");

    public override string? GuardDescription => "conditions discharged, rulebook countersigned";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Trial.Conditions.Any(condition => condition.VerifiedAt is null) ? s_conditionOpen
        : @case.Facts.Trial.Countersigned is null ? s_notCountersigned
        : null;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Mon;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.KillSwitchDrillOn > act.Today)
            yield return TrialWriting.InFuture("$.killSwitchDrillOn");
        if (input.MetricsTestedOn > act.Today)
            yield return TrialWriting.InFuture("$.metricsTestedOn");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        act.Today > TrialTerm.StartBy(act.Case, act.Pack) ? TrialRefusals.StartWindowOver
        : act.Today < act.Facts.Approval.Permit!.EffectiveFrom ? s_beforeTerm
        : TrialTerm.IsOver(act.Case, act.Today) ? TrialRefusals.TermOver
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with { Phase = 1, LaunchedAt = act.Now, ComplaintLine = input.ComplaintLine });
}
