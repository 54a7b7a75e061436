using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.People;

/// <summary>K10, K61: made before the file opens (SOD-2); a conflict takes away access, vote and every part in the case.</summary>
public sealed class DeclareConflict : CaseAction<DeclareConflict.Input>
{
    public sealed record Input
    {
        public required bool HasConflict { get; init; }

        /// <summary>Needed where there is a conflict.</summary>
        [StringLength(2000)]
        public string? Reason { get; init; }
    }

    public override LocalText Title => new("Kê khai xung đột lợi ích", "Declare conflict of interest");

    public override ActionKind Kind => ActionKind.Standing;

    public override bool Concurrent => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) =>
        @case.Facts.People.HasConflict(actor.PersonId)
            ? new("conflict-already-declared", "Anh/chị đã kê khai xung đột hoặc đã rút khỏi hồ sơ.", "You have already declared a conflict or were recused.")
            : null;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.HasConflict && string.IsNullOrWhiteSpace(input.Reason))
            yield return new("$.reason", "required", "Nêu lý do xung đột lợi ích.", "Say what the conflict is.");
    }

    protected override void Apply(Act act, Input input)
    {
        var declaration = new ConflictDeclaration(act.Actor.PersonId, input.HasConflict, input.Reason ?? "", act.Now);
        act.Change(facts => facts with { People = facts.People.With(declaration) });
    }
}
