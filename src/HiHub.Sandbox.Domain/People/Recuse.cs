using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K11, K62: a person leaves the case, or the head of the department takes one off it.</summary>
public sealed class Recuse : CaseAction<Recuse.Input>
{
    public sealed record Input
    {
        /// <summary>Absent: the actor.</summary>
        [StringLength(100)]
        public string? Person { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Rút khỏi hồ sơ", "Recuse");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input)
    {
        var person = input.Person ?? act.Actor.PersonId;
        if (person != act.Actor.PersonId && !act.Actor.Is(Role.Hod))
            return new("recuse-others", "Chỉ lãnh đạo đơn vị được rút người khác khỏi hồ sơ.", "Only the head of the department may recuse someone else.");
        return act.Facts.People.HasConflict(person)
            ? Refusals.AlreadyOut
            : null;
    }

    protected override void Apply(Act act, Input input)
    {
        var declaration = new ConflictDeclaration(input.Person ?? act.Actor.PersonId, true, input.Reason, act.Now);
        act.Change(facts => facts with { People = facts.People.With(declaration) });
    }
}
