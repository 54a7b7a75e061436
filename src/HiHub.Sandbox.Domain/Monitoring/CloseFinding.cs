using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>An answered finding is verified and closed, never by whoever raised it (SOD-6); or handed back to the tester.</summary>
public sealed class CloseFinding : CaseAction<CloseFinding.Input>
{
    private static readonly Refusal s_raiser =
        new("sod-6", "Người lập phát hiện không được tự đóng phát hiện đó.", "Whoever raised a finding may not close it.");

    private static readonly Refusal s_notAnswered =
        new("finding-not-answered", "Tổ chức thử nghiệm chưa trả lời phát hiện.", "The tester has not answered the finding.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string FindingId { get; init; }
        /// <summary>False: the answer does not suffice and the finding stays open.</summary>
        public required bool Verified { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string HowVerified { get; init; }
    }

    public override LocalText Title => new("Xác minh và đóng phát hiện", "Close a finding");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input) =>
        act.Facts.Trial.Findings.FirstOrDefault(finding => finding.Id == input.FindingId) is not { } finding ? TrialRefusals.FindingUnknown
        : !finding.IsOpen ? AnswerFinding.Closed
        : act.Actor.Stands(finding.RaisedBy) || act.Actor.Stands(finding.RaisedFor) ? s_raiser
        : finding.State != FindingState.Answered ? s_notAnswered
        : null;

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Findings = trial.Findings.Replace(
                finding => finding.Id == input.FindingId,
                finding => finding with { State = input.Verified ? FindingState.Closed : FindingState.Raised }),
        });
}
