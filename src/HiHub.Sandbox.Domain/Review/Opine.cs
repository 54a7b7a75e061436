using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T15: an agency that was asked answers once; late is better than never while the round is open.</summary>
public sealed class Opine : CaseAction<Opine.Input>
{
    public sealed record Input
    {
        public required OpinionVerdict Verdict { get; init; }

        [StringLength(8000, MinimumLength = 1)]
        public required string Text { get; init; }
    }

    public override LocalText Title => new("Cho ý kiến", "Give opinion");

    public override bool Concurrent => true;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => Asked(@case, actor) switch
    {
        null => new("not-consulted", "Cơ quan của anh/chị không được lấy ý kiến về hồ sơ này.", "Your agency was not asked about this case."),
        { AnsweredAt: not null } => new("opinion-already-given", "Cơ quan của anh/chị đã cho ý kiến.", "Your agency has already given its opinion."),
        _ => null,
    };

    protected override void Apply(Act act, Input input)
    {
        var asked = Asked(act.Case, act.Actor)!;
        var answered = asked with { Verdict = input.Verdict, AnsweredAt = act.Now, AnsweredBy = act.Actor.PersonId };
        act.ChangeReview(review => review with { Consultations = [.. review.Consultations.Select(one => one.Id == asked.Id ? answered : one)] });
    }

    private static Consultation? Asked(SandboxCase @case, Actor actor) =>
        @case.Facts.Review.Consultations.LastOrDefault(one => one.Organisation == actor.Organisation);
}
