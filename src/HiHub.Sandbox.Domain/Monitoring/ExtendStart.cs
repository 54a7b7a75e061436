using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The deciding authority gives more time to start, as often as the regime allows.</summary>
public sealed class ExtendStart : CaseAction<ExtendStart.Input>
{
    private static readonly Refusal s_used =
        new("start-extension-used", "Đã hết số lần gia hạn thời điểm bắt đầu.", "The extension of the start is used up.");

    public sealed record Input
    {
        public required string DocumentId { get; init; }
        [StringLength(2000, MinimumLength = 1)] public required string Reason { get; init; }
    }

    public override LocalText Title => new("Gia hạn thời điểm bắt đầu thử nghiệm", "Extend the start");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        !act.Pack.Has(FigureKeys.StartExtension) ? TrialRefusals.NotInRegime
        : act.Facts.Trial.StartExtensions >= Allowed(act.Pack) ? s_used
        : act.Today > TrialTerm.StartBy(act.Case, act.Pack) ? TrialRefusals.StartWindowOver
        : Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        act.ChangeTrial(trial => trial with { StartExtensions = trial.StartExtensions + 1 });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static int Allowed(RegimePack pack) => pack.Has(FigureKeys.StartMaxExtensions) ? pack.Int(FigureKeys.StartMaxExtensions) : 1;
}
