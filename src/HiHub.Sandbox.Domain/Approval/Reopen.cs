using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Evidence;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>What obliges the authority to take an ended case up again.</summary>
public enum ReopeningGround
{
    CourtDecision,
    ComplaintDecision,
}

/// <summary>T28: the one way out of an ended case, by a court's or a complaint's decision (INV-06).</summary>
public sealed class Reopen : CaseAction<Reopen.Input>
{
    public sealed record Input
    {
        public required ReopeningGround Ground { get; init; }

        [StringLength(100, MinimumLength = 1)]
        public required string DecisionNumber { get; init; }

        public required DateOnly DecidedOn { get; init; }

        /// <summary>The upheld complaint, where a complaint's decision is the ground.</summary>
        [StringLength(40)]
        public string? ComplaintId { get; init; }
    }

    public override LocalText Title => new("Giải quyết lại hồ sơ theo bản án, quyết định", "Reopen by court or complaint decision");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.DecidedOn > act.Today)
            yield return new("$.decidedOn", "in-future", "Ngày quyết định ở tương lai.", "The decision's day lies in the future.");
        if (input.Ground == ReopeningGround.ComplaintDecision && input.ComplaintId is null)
            yield return new("$.complaintId", "required", "Nêu khiếu nại đã được chấp nhận.", "Name the upheld complaint.");
    }

    protected override Refusal? Guard(Act act, Input input) =>
        input.Ground == ReopeningGround.CourtDecision
        || act.Facts.Evidence.Complaints.Any(complaint => complaint.Id == input.ComplaintId && complaint.Outcome == ComplaintOutcome.Upheld)
            ? null
            : new("complaint-not-upheld", "Khiếu nại chưa được giải quyết theo hướng chấp nhận.", "No such complaint has been upheld.");

    protected override void Apply(Act act, Input input)
    {
        var hadEnteredAppraisal = act.Case.State != ApplicationState.NotAccepted && act.Facts.Intake.AcceptedAt is not null;
        var to = hadEnteredAppraisal ? ApplicationState.Appraising : ApplicationState.Submitted;
        act.EndConsultation();
        act.Change(facts => facts with { Approval = facts.Approval with { ReopenedTo = to, SubmittedVersion = null, RefusedFor = [] } });
    }
}
