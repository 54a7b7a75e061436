using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T17: the council recommends a permit, with or without conditions; the minutes carry the chair's and the secretary's signatures.</summary>
public sealed class CouncilRecommend : CaseAction<CouncilRecommend.Input>
{
    public sealed record Input
    {
        /// <summary>The persons present at the meeting.</summary>
        [MinLength(1)]
        public required IReadOnlyList<string> Present { get; init; }

        [StringLength(20_000, MinimumLength = 1)]
        public required string Minutes { get; init; }

        /// <summary>Empty: a permit without conditions.</summary>
        public IReadOnlyList<ConditionInput> Conditions { get; init; } = [];

        /// <summary>The council may raise the level, never lower it.</summary>
        public RiskLevel? RaisedRiskLevel { get; init; }
    }

    public override LocalText Title => new("Hội đồng kiến nghị cho phép", "Council recommends a permit");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.CouncilChair;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Csc;

    protected override Refusal? Guard(Act act, Input input) =>
        WhyNotSigned(act)
        ?? CouncilMeeting.WhyNot(act, input.Present)
        ?? CouncilMeeting.Verdict(act, input.Present).WhyNotPassed(act.Pack)
        ?? WhyNotRaised(act, input);

    protected override void Apply(Act act, Input input)
    {
        if (input.RaisedRiskLevel is { } level)
            act.ChangeReview(review => review with { RiskLevel = level });
        act.RecommendPermit(Name, input.Conditions);
    }

    private static Refusal? WhyNotSigned(Act act) =>
        act.SecondSigner is { } second && !act.Case.Holds(Domain.Part.CouncilSecretary, second.PersonId)
            ? Refusals.NotYourPart(Domain.Part.CouncilSecretary)
            : null;

    private static Refusal? WhyNotRaised(Act act, Input input) =>
        input.RaisedRiskLevel < act.Facts.Review.RiskLevel
            ? new("risk-level-lowered", "Hội đồng chỉ được nâng mức độ rủi ro.", "The council may only raise the risk level.")
            : null;
}
