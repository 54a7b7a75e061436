using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.People;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>T25: the law already allows the activity, and LEG has said so; the answer names what allows it.</summary>
public sealed class NoSandboxNeeded : CaseAction<NoSandboxNeeded.Input>
{
    public sealed record Input
    {
        /// <summary>The provision under which the activity is allowed.</summary>
        [StringLength(500, MinimumLength = 1)]
        public required string AllowedUnder { get; init; }

        [StringLength(4000, MinimumLength = 1)]
        public required string Explanation { get; init; }
    }

    public override LocalText Title => new("Kết luận không cần thử nghiệm", "No sandbox needed");

    public override string GuardDescription => "a legal opinion finds no obstacle";

    public override Refusal? Guard(SandboxCase @case) => @case.Facts.Review.LatestGapOpinion() switch
    {
        null => new("legal-opinion-missing", "Chưa có ý kiến pháp lý về vướng mắc.", "There is no legal opinion on the obstacle yet."),
        { ObstacleExists: true } => new("legal-obstacle-exists", "Ý kiến pháp lý xác định có vướng mắc.", "The legal opinion finds that an obstacle exists."),
        _ => null,
    };

    // SOD-1 where the deciding authority itself answers; the head may answer in a case the head prepared.
    public override Refusal? GuardActor(SandboxCase @case, Actor actor) =>
        !actor.Is(Role.Hod) && (@case.Facts.People.SideOf(actor.PersonId) == Side.Prepare || @case.Facts.People.SideOf(actor.Principal) == Side.Prepare) ? Refusals.BothSides : null;

    // The answer's words stand in the letter and in the audit event; no later act asks for them.
    protected override void Apply(Act act, Input input) { }
}
