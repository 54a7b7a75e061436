using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T41c: at the end of the term the decided transition begins, so that no day lacks a legal basis.</summary>
public sealed class EnterTransition : CaseAction<NoInput>
{
    private static readonly Refusal s_notDecided =
        new("transition-not-decided", "Chưa có quyết định vận hành chuyển tiếp.", "Transitional operation is not decided.");

    private static readonly Refusal s_tooEarly = new("term-running", "Thời hạn thử nghiệm chưa hết.", "The term of the trial is not over.");

    public override LocalText Title => new("Chuyển sang vận hành chuyển tiếp", "Enter transitional operation");

    public override string? GuardDescription => "transition decided";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Exit.Transition is null ? s_notDecided : null;

    // On the last day itself, too: the state may change at 24:00 or a moment before, never after a gap.
    protected override Refusal? Guard(Act act, NoInput input) => act.Today >= act.ScopeOf().LastDay ? null : s_tooEarly;

    // No term is left to extend: a request undecided by now lapses.
    protected override void Apply(Act act, NoInput input)
    {
        act.ChangeExit(exit => exit with { Transition = exit.Transition! with { EnteredAt = act.Now }, StopsOn = null });
        act.ChangeTrial(trial => trial with
        {
            Requests = trial.Requests.Replace(
                request => request is { Kind: ProcedureKind.Extension, IsOpen: true },
                request => request with { State = ProcedureState.Lapsed }),
        });
    }
}
