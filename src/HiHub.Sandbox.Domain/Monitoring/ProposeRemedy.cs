using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The suspended tester offers how the cause is removed.</summary>
public sealed class ProposeRemedy : CaseAction<ProposeRemedy.Input>
{
    public sealed record Input
    {
        [StringLength(4000, MinimumLength = 1)] public required string Text { get; init; }
        public IReadOnlyList<string> Evidence { get; init; } = [];
    }

    public override LocalText Title => new("Đề xuất biện pháp khắc phục", "Propose a remedy");

    public override ActionKind Kind => ActionKind.Standing;

    protected override void Apply(Act act, Input input)
    {
        var remedy = new Remedy(act.NewId("R"), act.Now);
        act.ChangeTrial(trial => trial with
        {
            Suspensions = trial.Suspensions.Replace(
                suspension => suspension.EndedAt is null, suspension => suspension with { Remedies = [.. suspension.Remedies, remedy] }),
        });
    }
}
