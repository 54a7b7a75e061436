using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T40: the permit is revoked for a proven breach or a false dossier, after the tester was heard.</summary>
public sealed class Revoke : CaseAction<Revoke.Input>
{
    public sealed record Input
    {
        public required string DocumentId { get; init; }
        public required GroundCode Ground { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Proof { get; init; }
        public Hearing? Hearing { get; init; }
    }

    public override LocalText Title => new("Quyết định thu hồi", "Revoke");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground is < GroundCode.G02 or > GroundCode.G05
            ? TrialRefusals.GroundNotAllowed
            : Hearing.WhyNotEnough(input.Hearing, act) ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        Endings.End(act, input.Ground);
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }
}
