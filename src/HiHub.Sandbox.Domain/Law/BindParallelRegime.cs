using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>K19: another authority's regime runs beside the primary one; its pack gives the clocks and the papers.</summary>
public sealed class BindParallelRegime : CaseAction<BindParallelRegime.Input>
{
    private static readonly Refusal s_primary =
        new("regime-is-primary", "Cơ chế này đã là cơ chế chính của hồ sơ.", "This regime is the case's primary one already.");

    private static readonly Refusal s_bound =
        new("regime-already-bound", "Cơ chế này đã được gắn song song với hồ sơ.", "This regime is bound to the case already.");

    public sealed record Input
    {
        /// <summary>The code of the regime's pack, such as <c>SBV-ND94</c>; a stub counts too.</summary>
        [StringLength(32, MinimumLength = 1)]
        public required string Regime { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Gắn cơ chế song song", "Bind a parallel regime");

    public override ActionKind Kind => ActionKind.Standing;

    public override Refusal? GuardActor(SandboxCase @case, Actor actor) => ParallelSteps.WhyNotHandler(@case, actor);

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (act.Regimes(LegalPosition.RegimeFor(input.Regime, act.Today), act.Today) is null)
            yield return new("$.regime", "unknown-regime", $"Không có cơ chế “{input.Regime}”.", $"There is no regime “{input.Regime}”.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        IsSame(input.Regime, act.Case.Regime) ? s_primary
        : act.Facts.Law.Parallel.Any(one => IsSame(input.Regime, one.Regime)) ? s_bound
        : null;

    protected override void Apply(Act act, Input input)
    {
        var code = LegalPosition.RegimeFor(input.Regime, act.Today);
        var pack = act.Regimes(code, act.Today)!;
        var bound = new ParallelRegime(
            act.NewId("R"), pack.Code, pack.Version, pack.Status == PackStatus.Elsewhere, input.Reason, act.Actor.PersonId, act.Now);
        act.Change(facts => facts with { Law = facts.Law with { Parallel = [.. facts.Law.Parallel, bound] } });
    }

    // The two laws of the capital follow each other; they never run side by side.
    private static bool IsSame(string one, string other) =>
        one == other || (LegalPosition.IsCapital(one) && LegalPosition.IsCapital(other));
}
