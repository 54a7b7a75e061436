using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T41: the term is over and so is every waiver (INV-02); an undecided extension lapses to the authority's account.</summary>
public sealed class TermReached : CaseAction<NoInput>
{
    private static readonly Refusal s_running = new("term-running", "Thời hạn thử nghiệm chưa hết.", "The term of the trial is not over.");

    private static readonly Refusal s_transition =
        new("transition-decided", "Đã có quyết định vận hành chuyển tiếp.", "Transitional operation is decided.");

    public override LocalText Title => new("Hết thời hạn thử nghiệm", "Term reached");

    public override string? GuardDescription => "no transition decided";

    internal static Refusal TransitionDecided => s_transition;

    public override Refusal? Guard(SandboxCase @case) =>
        @case.TrialState == TrialState.PreExitReview && @case.Facts.Exit.Transition is not null ? s_transition : null;

    protected override Refusal? Guard(Act act, NoInput input) =>
        TrialTerm.IsOver(act.Case, act.Today) && !TrialTerm.IsTolled(act.Case, act.Pack) ? null : s_running;

    protected override void Apply(Act act, NoInput input)
    {
        Endings.End(act);
        act.ChangeExit(exit => exit with { Outcome = null });
    }
}
