using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T46: transitional operation graduates under a licence or norm, or ends and winds down.</summary>
public sealed class TransitionEnds : CaseAction<TransitionEnds.Input>
{
    private static readonly Refusal s_running =
        new("transition-running", "Thời gian vận hành chuyển tiếp chưa hết.", "Transitional operation is not over.");

    public sealed record Input
    {
        /// <summary>Licence number or norm; the tester must name one.</summary>
        [StringLength(300, MinimumLength = 1)] public string? GraduatedBy { get; init; }
    }

    public override LocalText Title => new("Kết thúc vận hành chuyển tiếp", "Transition ends");

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => actor.Is(Role.System) ? null : Role.Mon;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (!act.Actor.Is(Role.System) && string.IsNullOrWhiteSpace(input.GraduatedBy))
            yield return new("$.graduatedBy", "required", "Phải nêu số giấy phép hoặc văn bản quy phạm.", "A licence number or norm is needed.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.GraduatedBy is null && !TrialTerm.IsOver(act.Case, act.Today) ? s_running : null;

    protected override void Apply(Act act, Input input)
    {
        Endings.End(act);
        act.ChangeExit(exit => exit with
        {
            GraduatedBy = input.GraduatedBy,
            Outcome = input.GraduatedBy is null ? null : ExitOutcome.X1,
        });
        if (input.GraduatedBy is not null)
            Endings.Close(act);
    }
}
