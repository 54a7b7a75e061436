using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The tester proves a condition precedent; proof may be replaced until it is verified.</summary>
public sealed class ProveCondition : CaseAction<ProveCondition.Input>
{
    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string ConditionId { get; init; }
        /// <summary>Ids of the documents that prove it.</summary>
        [MinLength(1)] public required IReadOnlyList<string> Evidence { get; init; }
        [StringLength(2000)] public string? Note { get; init; }
    }

    public override LocalText Title => new("Chứng minh điều kiện tiên quyết", "Prove a condition precedent");

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Conditions.FirstOrDefault(condition => condition.Id == input.ConditionId) is not { } progress ? TrialRefusals.ConditionUnknown
        : progress.VerifiedAt is not null ? DischargeCondition.Done
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Conditions = trial.Conditions.Replace(
                condition => condition.Id == input.ConditionId,
                condition => condition with { Evidence = input.Evidence, ProvenBy = act.Actor.PersonId, ProvenAt = act.Now }),
        });
}
