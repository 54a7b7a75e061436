using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The tester says how a finding was put right.</summary>
public sealed class AnswerFinding : CaseAction<AnswerFinding.Input>
{
    private static readonly Refusal s_closed = new("finding-closed", "Phát hiện đã đóng.", "The finding is closed.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string FindingId { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Text { get; init; }
        public IReadOnlyList<string> Evidence { get; init; } = [];
    }

    internal static Refusal Closed => s_closed;

    public override LocalText Title => new("Trả lời phát hiện", "Answer a finding");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Findings.FirstOrDefault(finding => finding.Id == input.FindingId) is not { } finding ? TrialRefusals.FindingUnknown
        : finding.IsOpen ? null
        : s_closed;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Findings = trial.Findings.Replace(finding => finding.Id == input.FindingId, finding => finding with { State = FindingState.Answered }),
        });
}
