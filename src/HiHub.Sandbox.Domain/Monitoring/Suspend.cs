using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>T36: the deciding authority suspends the trial (Luật Thủ đô 2026 Đ19.2.a "tạm dừng").</summary>
public sealed class Suspend : CaseAction<Suspend.Input>
{
    private static readonly Refusal s_noProposal =
        new("proposal-missing", "Chưa có đề nghị tạm dừng đang chờ quyết định.", "No proposal to suspend is waiting.");

    private static readonly Refusal s_ownProposal =
        new("sod-5", "Người đề nghị tạm dừng không được quyết định.", "Whoever proposed the suspension may not decide it.");

    public sealed record Input
    {
        public required string DocumentId { get; init; }
        public required GroundCode Ground { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Reason { get; init; }
        [StringLength(40)] public string? ProposalId { get; init; }
        /// <summary>True where waiting would do harm: then neither proposal nor hearing is awaited.</summary>
        public bool Urgent { get; init; }
        public Hearing? Hearing { get; init; }
    }

    public override LocalText Title => new("Quyết định tạm dừng thử nghiệm", "Suspend");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.Urgent && input.Hearing?.Danger is null)
            yield return new("$.hearing.danger", "required", "Tạm dừng khẩn cấp phải nêu nguy cơ.", "An urgent suspension must state the danger.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground > GroundCode.G11 ? TrialRefusals.GroundNotAllowed
        : WhyNotProposed(act, input)
            ?? (input.Urgent ? null : Hearing.WhyNotEnough(input.Hearing, act))
            ?? Decisions.WhyNotIssuable(act, input.DocumentId, "D10", Name);

    protected override void Apply(Act act, Input input)
    {
        var suspension = new Suspension(act.NewId("S"), input.Ground, act.Now, input.Urgent, input.DocumentId, []);
        act.ChangeTrial(trial => trial with
        {
            SuspendedFrom = act.Case.TrialState == TrialState.SafetyHold ? trial.HeldFrom : act.Case.TrialState,
            Suspensions = [.. trial.Suspensions, suspension],
            Proposals = trial.Proposals.Replace(proposal => proposal.DecidedAt is null, proposal => proposal with { DecidedAt = act.Now }),
            HoldRequests = trial.HoldRequests.Replace(request => request.AnsweredAt is null, request => request with { AnsweredAt = act.Now }),
        });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, Name));
    }

    private static Refusal? WhyNotProposed(Act act, Input input)
    {
        if (input.Urgent && input.ProposalId is null)
            return null;
        var proposal = act.Facts.Trial.Proposals.FirstOrDefault(proposal => proposal.Id == input.ProposalId && proposal.DecidedAt is null);
        return proposal is null ? s_noProposal : act.Actor.Stands(proposal.By) ? s_ownProposal : null;
    }
}
