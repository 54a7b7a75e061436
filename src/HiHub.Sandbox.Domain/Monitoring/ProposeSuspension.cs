using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A proposal to suspend, by the monitor or by an unanswered request to hold; the decision is the authority's.</summary>
public sealed class ProposeSuspension : CaseAction<ProposeSuspension.Input>
{
    private static readonly Refusal s_hourRunning =
        new("hold-hour-running", "Thời gian để tổ chức thử nghiệm tự ngừng chưa hết.", "The tester's time to hold has not passed.");

    private static readonly Refusal s_noRequest =
        new("hold-request-unknown", "Không có yêu cầu tự ngừng như vậy đang chờ.", "No such request to hold is waiting.");

    public sealed record Input
    {
        public required GroundCode Ground { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Evidence { get; init; }
        /// <summary>The unanswered request to hold that grounds the proposal.</summary>
        [StringLength(40)] public string? HoldRequestId { get; init; }
        /// <summary>Findings that the proposal escalates.</summary>
        public IReadOnlyList<string> FindingIds { get; init; } = [];
    }

    public override LocalText Title => new("Đề nghị tạm dừng thử nghiệm", "Propose suspension");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground > GroundCode.G11 ? TrialRefusals.GroundNotAllowed
        : input.FindingIds.Any(id => act.Facts.Trial.Findings.All(finding => finding.Id != id || !finding.IsOpen)) ? TrialRefusals.FindingUnknown
        : input.HoldRequestId is { } request ? WhyNotFor(act, request)
        : null;

    protected override void Apply(Act act, Input input)
    {
        var proposal = new SuspensionProposal(act.NewId("SP"), input.Ground, act.Actor.PersonId, act.Now);
        act.ChangeTrial(trial => trial with
        {
            Proposals = [.. trial.Proposals, proposal],
            Findings = trial.Findings.Replace(
                finding => input.FindingIds.Contains(finding.Id), finding => finding with { State = FindingState.Escalated }),
        });
    }

    private static Refusal? WhyNotFor(Act act, string id) =>
        act.Facts.Trial.OpenHoldRequest() is not { } request || request.Id != id ? s_noRequest
        : act.Now < act.DueAfter(request.At, FigureKeys.HoldNotice) ? s_hourRunning
        : null;
}
