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
        /// <summary>Needed of a person; an unanswered request to hold is a breach of the rulebook.</summary>
        public GroundCode? Ground { get; init; }
        [StringLength(4000, MinimumLength = 1)] public string? Evidence { get; init; }
        /// <summary>The unanswered request to hold that grounds the proposal.</summary>
        [StringLength(40)] public string? HoldRequestId { get; init; }
        /// <summary>Findings that the proposal escalates.</summary>
        public IReadOnlyList<string> FindingIds { get; init; } = [];
    }

    public override LocalText Title => new("Đề nghị tạm dừng thử nghiệm", "Propose suspension");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Prepare;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (act.Actor.Is(Role.System))
            yield break;
        if (input.Ground is null)
            yield return new("$.ground", "required", "Phải nêu căn cứ.", "A ground is needed.");
        if (input.Evidence is null)
            yield return new("$.evidence", "required", "Phải nêu chứng cứ.", "Evidence is needed.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground > GroundCode.G11 ? TrialRefusals.GroundNotAllowed
        : input.FindingIds.Any(id => act.Facts.Trial.Findings.All(finding => finding.Id != id || !finding.IsOpen)) ? TrialRefusals.FindingUnknown
        : act.Actor.Is(Role.System) || input.HoldRequestId is not null ? WhyNotUnanswered(act, input.HoldRequestId)
        : null;

    protected override void Apply(Act act, Input input)
    {
        var proposal = new SuspensionProposal(act.NewId("SP"), input.Ground ?? GroundCode.G03, act.Actor.PersonId, act.Now);
        act.ChangeTrial(trial => trial with
        {
            Proposals = [.. trial.Proposals, proposal],
            Findings = trial.Findings.Replace(
                finding => input.FindingIds.Contains(finding.Id), finding => finding with { State = FindingState.Escalated }),
        });
    }

    private static Refusal? WhyNotUnanswered(Act act, string? id) =>
        act.Facts.Trial.OpenHoldRequest() is not { } request || (id ?? request.Id) != request.Id ? s_noRequest
        : act.Now < act.DueAfter(request.At, FigureKeys.HoldNotice) ? s_hourRunning
        : null;
}
