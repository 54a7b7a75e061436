using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T10: the head names the handler, who must be free of conflict.</summary>
public sealed class Assign : CaseAction<Assign.Input>
{
    public sealed record Input : INamesHolders
    {
        /// <summary>The person's id.</summary>
        [StringLength(100, MinimumLength = 1)]
        public required string Handler { get; init; }

        [StringLength(2000)]
        public string? Note { get; init; }

        public IEnumerable<NamedHolder> Named() => [new("$.handler", Handler, null, Role.Hnd)];
    }

    public override LocalText Title => new("Phân công thụ lý", "Assign handler");

    public override Side Side => Side.Prepare;

    protected override Refusal? Guard(Act act, Input input)
    {
        if (act.Facts.People.HasConflict(input.Handler))
            return new("handler-conflicted", "Người được phân công có xung đột lợi ích với hồ sơ.", "The person named has a conflict of interest in this case.");
        return ReviewRefusals.ForDeciders(act.Case, input.Handler);
    }

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with { People = facts.People.With(Domain.Part.Handler, input.Handler) });
}
