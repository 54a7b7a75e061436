using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>T09: the dossier goes on to the authority that is competent, named.</summary>
public sealed class Redirect : CaseAction<Redirect.Input>
{
    public sealed record Input
    {
        [StringLength(300, MinimumLength = 1)]
        public required string TargetAuthority { get; init; }

        [StringLength(4000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Chuyển hồ sơ đến cơ quan có thẩm quyền", "Redirect to the competent authority");

    public override Side Side => Side.Prepare;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) =>
        @case.State == ApplicationState.Submitted || @case.Holds(Domain.Part.Handler, actor.Principal)
            ? null
            : Refusals.NotYourPart(Domain.Part.Handler);

    protected override Refusal? Guard(Act act, Input input) =>
        string.IsNullOrWhiteSpace(input.TargetAuthority)
            ? new("target-authority-missing", "Phải nêu rõ cơ quan tiếp nhận.", "The competent authority must be named.")
            : null;

    protected override void Apply(Act act, Input input) => act.ChangeIntake(intake => intake with { RedirectedTo = input.TargetAuthority });
}
