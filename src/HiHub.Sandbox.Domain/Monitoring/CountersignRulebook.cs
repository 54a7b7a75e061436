using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The tester accepts the rulebook in its exact version (Luật Thủ đô 2026 Đ19.2.a).</summary>
public sealed class CountersignRulebook : CaseAction<CountersignRulebook.Input>
{
    public sealed record Input
    {
        [Range(1, 1000)] public required int Version { get; init; }
        /// <summary>Lower-case SHA-256 of the rulebook as read.</summary>
        [StringLength(64, MinimumLength = 64)] public required string Hash { get; init; }
    }

    public override LocalText Title => new("Ký nhận quy chế thử nghiệm", "Countersign the rulebook");

    protected override Refusal? Guard(Act act, Input input) =>
        input.Version == act.ScopeOf().RulebookVersion ? null : TrialRefusals.RulebookVersion(act.ScopeOf().RulebookVersion);

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with { Countersigned = new(input.Version, input.Hash, act.Actor.PersonId, act.Now) });
}
