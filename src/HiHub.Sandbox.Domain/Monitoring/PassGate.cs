using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T33: the trial enters its next phase.</summary>
public sealed class PassGate : CaseAction<PassGate.Input>
{
    private static readonly Refusal s_noNextPhase = new("no-next-phase", "Thử nghiệm đang ở giai đoạn cuối.", "The trial is in its last phase.");

    private static readonly Refusal s_notMet =
        new("gate-not-met", "Còn chỉ tiêu của cửa giai đoạn chưa đạt.", "A target of the gate is not met.");

    private static readonly Refusal s_holdRequested =
        new("hold-requested", "Cơ quan giám sát đã yêu cầu tự ngừng, chưa được đáp ứng.", "The monitor asked for a safety hold that is not answered yet.");

    public sealed record Input
    {
        [MinLength(1)] public required IReadOnlyList<GateTarget> Targets { get; init; }
        /// <summary>The handler's note on the gate.</summary>
        [StringLength(2000, MinimumLength = 1)] public required string Note { get; init; }
    }

    public sealed record GateTarget
    {
        [StringLength(40, MinimumLength = 1)] public required string Code { get; init; }
        public required decimal Value { get; init; }
        public required bool Met { get; init; }
    }

    public override LocalText Title => new("Chuyển giai đoạn thử nghiệm", "Pass the gate");

    public override Part? Part => Domain.Part.Monitor;

    public override string? GuardDescription => "next phase exists, no critical finding";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.TrialState == TrialState.PreExitReview ? Exit.ExitRefusals.EarlyReportFiled
        : @case.Facts.Trial.OpenHold() is not null ? TrialRefusals.Held
        : @case.Facts.Trial.OpenHoldRequest() is not null ? s_holdRequested
        : @case.Facts.Trial.HasOpenCriticalFinding() ? TrialRefusals.CriticalFinding
        : Next(@case.Facts.Trial) is null ? s_noNextPhase
        : null;

    protected override Refusal? Guard(Act act, Input input) =>
        TrialTerm.IsOver(act.Case, act.Today) ? TrialRefusals.TermOver
        : input.Targets.Any(target => !target.Met) ? s_notMet
        : null;

    protected override void Apply(Act act, Input input) => act.ChangeTrial(trial => trial with { Phase = Next(trial)!.Value });

    private static int? Next(TrialFacts trial) =>
        trial.Scope?.Phases.Where(phase => phase.Number > trial.Phase).Select(phase => (int?)phase.Number).Min();
}
