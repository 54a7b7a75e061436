using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>K06: a member scores once, after declaring that there is no conflict (SOD-2).</summary>
public sealed class Score : CaseAction<Score.Input>
{
    public sealed record Input
    {
        [Range(0, 5)]
        public required int Innovation { get; init; }

        [Range(0, 5)]
        public required int PublicBenefit { get; init; }

        [Range(0, 5)]
        public required int Readiness { get; init; }

        [Range(0, 5)]
        public required int RiskControl { get; init; }

        [Range(0, 5)]
        public required int ParticipantProtection { get; init; }

        [Range(0, 5)]
        public required int LearningForLaw { get; init; }

        [StringLength(4000)]
        public string? Comment { get; init; }
    }

    public override LocalText Title => new("Chấm điểm thẩm định", "Score");

    public override Side Side => Side.Prepare;

    public override bool Concurrent => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor)
    {
        if (@case.Facts.Review.Council is not { } council || !council.Has(actor.PersonId))
            return Refusals.NotYourPart(Domain.Part.CouncilMember);
        if (@case.Facts.People.Conflicts.All(declared => declared.Person != actor.PersonId))
            return new(
                "sod-2",
                "Phải kê khai xung đột lợi ích trước khi xem và chấm hồ sơ.",
                "A conflict declaration must be filed before the bundle opens."
            );
        return council.HasScored(actor.PersonId)
            ? new("already-scored", "Anh/chị đã chấm điểm hồ sơ này.", "You have already scored this case.")
            : null;
    }

    protected override void Apply(Act act, Input input)
    {
        var score = new CouncilScore(
            act.Actor.PersonId, input.Innovation, input.PublicBenefit, input.Readiness,
            input.RiskControl, input.ParticipantProtection, input.LearningForLaw);
        act.ChangeReview(review => review with { Council = review.Council! with { Scores = [.. review.Council.Scores, score] } });
    }
}
