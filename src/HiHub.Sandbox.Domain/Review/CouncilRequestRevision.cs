using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T18: the council sends its questions to the applicant instead of recommending; once.</summary>
public sealed class CouncilRequestRevision : CaseAction<CouncilRequestRevision.Input>
{
    public sealed record Input
    {
        [MinLength(1)]
        public required IReadOnlyList<string> Questions { get; init; }

        [StringLength(20_000, MinimumLength = 1)]
        public required string Minutes { get; init; }
    }

    public override LocalText Title => new("Hội đồng yêu cầu hoàn thiện đề án", "Council requests a revision");

    public override Side Side => Side.Prepare;

    public override Part? Part => Domain.Part.CouncilChair;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Review.Council!.Revisions < act.Pack.Int(FigureKeys.CouncilMaxRevisions)
            ? null
            : new("council-revision-used", "Hội đồng đã yêu cầu hoàn thiện đề án trước đó.", "The council has already asked for a revision.");

    protected override void Apply(Act act, Input input)
    {
        act.Ask(input.Questions, byCouncil: true);
        act.ChangeReview(review => review with { ConsultedAt = null, Council = review.Council! with { Revisions = review.Council.Revisions + 1 } });
    }
}
