using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T49: the deciding authority ends the trial early (Luật Thủ đô 2026 Đ19.2.a "kết thúc").</summary>
public sealed class Terminate : CaseAction<Terminate.Input>
{
    public sealed record Input
    {
        public required string DocumentId { get; init; }
        public required GroundCode Ground { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        [StringLength(8000, MinimumLength = 1)] public required string WindDownPlan { get; init; }
        public Hearing? Hearing { get; init; }
    }

    public override LocalText Title => new("Quyết định kết thúc trước hạn", "Terminate early");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground is GroundCode.G01 or (>= GroundCode.G06 and <= GroundCode.G11)
            ? Hearing.WhyNotEnough(input.Hearing, act) ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name)
            : TrialRefusals.GroundNotAllowed;

    protected override void Apply(Act act, Input input)
    {
        Endings.End(act, input.Ground);
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }
}
