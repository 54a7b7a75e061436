using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>T21: back to drafting with a written reason.</summary>
public sealed class ReturnToDrafting : CaseAction<ReturnToDrafting.Input>
{
    public sealed record Input
    {
        [StringLength(4000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Trả lại để hoàn thiện dự thảo", "Return to drafting");

    public override Side Side => Side.Decide;

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with { Approval = facts.Approval with { SubmittedVersion = null } });
}
