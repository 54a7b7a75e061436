using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>K05: whether the law stands in the way, and for each waiver on what competence it may be set aside.</summary>
public sealed class GiveLegalOpinion : CaseAction<GiveLegalOpinion.Input>
{
    public sealed record Input
    {
        [StringLength(8000, MinimumLength = 1)]
        public required string Text { get; init; }

        /// <summary>Whether a legal obstacle exists; null where only waivers are judged.</summary>
        public bool? ObstacleExists { get; init; }

        public IReadOnlyList<WaiverNote> Waivers { get; init; } = [];
    }

    public sealed record WaiverNote
    {
        /// <summary>The draft waiver's id or its provision.</summary>
        [StringLength(300, MinimumLength = 1)]
        public required string Waiver { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string CompetenceNote { get; init; }
    }

    public override LocalText Title => new("Cho ý kiến pháp lý", "Give legal opinion");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.ObstacleExists is null && input.Waivers.Count == 0)
            yield return new(
                "$.obstacleExists",
                "required",
                "Ý kiến phải kết luận về vướng mắc pháp lý hoặc về quy định được đề nghị không áp dụng.",
                "The opinion must judge the legal obstacle or a waiver."
            );
    }

    protected override void Apply(Act act, Input input)
    {
        var waivers = input.Waivers.Select(note => new WaiverOpinion(note.Waiver, note.CompetenceNote)).ToList();
        var opinion = new LegalOpinion(act.NewId("L"), act.Actor.PersonId, act.Now, input.ObstacleExists, waivers);
        act.ChangeReview(review => review with { LegalOpinions = [.. review.LegalOpinions, opinion] });
    }
}
