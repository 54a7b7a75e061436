using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K12, K63: another handler or monitor. NĐ 61/2018 Đ19.1.</summary>
public sealed class Reassign : CaseAction<Reassign.Input>
{
    public sealed record Input : INamesHolders
    {
        /// <summary>Handler or monitor.</summary>
        public required Part Part { get; init; }

        [StringLength(100, MinimumLength = 1)]
        public required string To { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }

        public IEnumerable<NamedHolder> Named() =>
            Part switch
            {
                Part.Handler => [new("$.to", To, null, Role.Hnd)],
                Part.Monitor => [new("$.to", To, null, Role.Mon)],
                _ => [],
            };
    }

    public override LocalText Title => new("Phân công lại", "Reassign");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.Part is not (Domain.Part.Handler or Domain.Part.Monitor))
            yield return new("$.part", "not-assignable", "Chỉ phân công lại người thụ lý hoặc người giám sát.", "Only handler and monitor are assigned.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.People.HasConflict(input.To) ? Refusals.Conflicted
        : act.Facts.People.SideOf(input.To) == Side.Decide ? Refusals.BothSides
        : act.Case.Holder(input.Part) == input.To ? new("same-person", "Người này đang được phân công.", "That person holds the part already.")
        : null;

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with { People = facts.People.With(input.Part, input.To) });
}
