using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K29, K79: whoever is known to be tied to the applicant is out of the case, as if they had declared it (SOD-2).</summary>
public sealed class Exclude : CaseAction<Exclude.Input>
{
    public sealed record Input
    {
        [StringLength(100, MinimumLength = 1)]
        public required string Person { get; init; }

        public required Relation Relation { get; init; }
    }

    public override LocalText Title => new("Loại khỏi hồ sơ do xung đột lợi ích", "Exclude for a conflict of interest");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) => act.Facts.People.HasConflict(input.Person) ? Refusals.AlreadyOut : null;

    protected override void Apply(Act act, Input input)
    {
        var declaration = new ConflictDeclaration(input.Person, true, input.Relation.Name().Vi, act.Now) { Relation = input.Relation };
        act.Change(facts => facts with { People = facts.People.With(declaration) });
    }
}
