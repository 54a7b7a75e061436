using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T19: council or department recommends a refusal, each failed criterion explained (INV-13).</summary>
public sealed class RecommendRefusal : CaseAction<RecommendRefusal.Input>
{
    public sealed record Input
    {
        public required IReadOnlyList<Criterion> Criteria { get; init; }
    }

    public sealed record Criterion
    {
        public required RefusalReason Reason { get; init; }

        /// <summary>What fails in this very case.</summary>
        [StringLength(4000, MinimumLength = 100)]
        public required string Explanation { get; init; }
    }

    public override LocalText Title => new("Kiến nghị từ chối", "Recommend a refusal");

    public override Side Side => Side.Prepare;

    public override string GuardDescription => "no opinion awaited";

    public override Refusal? Guard(SandboxCase @case) => ReviewRefusals.WhileConsulting(@case);

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) =>
        @case.State != ApplicationState.Council || @case.Holds(Domain.Part.CouncilChair, actor.Principal)
            ? null
            : Refusals.NotYourPart(Domain.Part.CouncilChair);

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        var seen = new HashSet<RefusalReason>();
        foreach (var (index, criterion) in input.Criteria.Index())
            if (!seen.Add(criterion.Reason))
                yield return new($"$.criteria[{index}].reason", "duplicate-criterion", "Tiêu chí này được nêu hai lần.", "This criterion is named twice.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.Criteria.Count == 0
            ? new("inv-13", "Từ chối phải nêu ít nhất một tiêu chí không đạt kèm lý do.", "A refusal lists at least one failed criterion with its reason.")
            : null;

    protected override void Apply(Act act, Input input) =>
        act.RecommendRefusal([.. input.Criteria.Select(criterion => new FailedCriterion(criterion.Reason, criterion.Explanation))]);
}
