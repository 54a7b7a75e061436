using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T27: the department recommends a permit where the regime has no council.</summary>
public sealed class RecommendPermit : CaseAction<RecommendPermit.Input>
{
    public sealed record Input
    {
        [StringLength(8000, MinimumLength = 1)]
        public required string Assessment { get; init; }

        /// <summary>Empty: a permit without conditions.</summary>
        public IReadOnlyList<ConditionInput> Conditions { get; init; } = [];
    }

    public override LocalText Title => new("Kiến nghị cho phép", "Recommend a permit");

    public override Side Side => Side.Prepare;

    public override string GuardDescription => "risk level confirmed, no opinion awaited";

    public override Refusal? Guard(SandboxCase @case) => ReviewRefusals.WhileConsulting(@case) ?? ReviewRefusals.WithoutRiskLevel(@case);

    protected override Refusal? Guard(Act act, Input input) =>
        act.Pack.Council
            ? new("council-required", "Cơ chế này phải qua Hội đồng thẩm định.", "This regime decides through an appraisal council.")
            : null;

    protected override void Apply(Act act, Input input) => act.RecommendPermit(Name, input.Conditions);
}
