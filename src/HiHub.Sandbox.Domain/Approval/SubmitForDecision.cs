using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>T20: the submission paper with draft decision, rulebook, limits, waivers and monitoring plan. Luật Thủ đô 2026 Đ19.2.a.</summary>
public sealed class SubmitForDecision : CaseAction<SubmitForDecision.Input>
{
    public sealed record Input
    {
        /// <summary>The words of the submission paper (tờ trình).</summary>
        [StringLength(4000)]
        public string? Summary { get; init; }
    }

    public override LocalText Title => new("Trình cấp có thẩm quyền quyết định", "Submit for decision");

    public override Side Side => Side.Prepare;

    public override string? GuardDescription => "draft complete, lawful, proportionate";

    public override Refusal? Guard(SandboxCase @case) => RulebookRules.WhyNotSubmittable(@case.Facts.Approval.Rulebook, @case.Facts.Review);

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with { Approval = facts.Approval with { SubmittedVersion = facts.Approval.Rulebook!.Version } });
}
