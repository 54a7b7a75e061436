using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>T32: a permit that nobody used in time lapses (X8).</summary>
public sealed class LapseNotStarted : CaseAction<LapseNotStarted.Input>
{
    private static readonly Refusal s_windowOpen =
        new("start-window-open", "Chưa hết thời hạn bắt đầu thử nghiệm.", "The time to start the trial has not passed.");

    public sealed record Input
    {
        public required string DocumentId { get; init; }
    }

    public override LocalText Title => new("Chấm dứt hiệu lực do không triển khai", "Lapse, not started");

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Today <= TrialTerm.StartBy(act.Case, act.Pack) ? s_windowOpen : Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        Endings.End(act, GroundCode.G13);
        Endings.Close(act);
        act.ChangeExit(exit => exit with { Outcome = ExitOutcome.X8 });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }
}
