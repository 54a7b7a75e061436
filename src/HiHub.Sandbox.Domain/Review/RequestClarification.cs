using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T11: questions in appraisal with reason, stage and legal basis, under two signatures; the rounds are counted (NĐ 61/2018 Đ19.4).</summary>
public sealed class RequestClarification : CaseAction<RequestClarification.Input>
{
    public sealed record Input
    {
        [StringLength(4000, MinimumLength = 1)]
        public required string Reason { get; init; }

        /// <summary>The stage of the procedure at which the need was found.</summary>
        [StringLength(300, MinimumLength = 1)]
        public required string Stage { get; init; }

        [StringLength(500, MinimumLength = 1)]
        public required string LegalBasis { get; init; }

        [MinLength(1)]
        public required IReadOnlyList<string> Questions { get; init; }
    }

    public override LocalText Title => new("Yêu cầu giải trình, bổ sung khi thẩm định", "Request clarification");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.Handler;

    protected override Role? SecondSignature(SandboxCase @case, Actor actor, Input input) => Role.Hod;

    protected override Refusal? Guard(Act act, Input input)
    {
        var most = act.Pack.Int(FigureKeys.ClarifyMaxRounds);
        return act.Facts.Review.Clarifications.Count(round => !round.ByCouncil) < most
            ? null
            : new(
                "clarification-rounds-used",
                $"Đã yêu cầu giải trình đủ {most} lần khi thẩm định.",
                $"All {most} rounds of clarification in appraisal are used."
            );
    }

    protected override void Apply(Act act, Input input) => act.Ask(input.Questions, byCouncil: false);
}
