using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>K15, K65: upheld lets the case be reopened; whoever signed the decision does not judge the complaint.</summary>
public sealed class DecideComplaint : CaseAction<DecideComplaint.Input>
{
    public sealed record Input
    {
        [StringLength(60, MinimumLength = 1)]
        public required string ComplaintId { get; init; }

        public required ComplaintOutcome Outcome { get; init; }

        [StringLength(4000, MinimumLength = 1)]
        public required string Reason { get; init; }
    }

    public override LocalText Title => new("Giải quyết khiếu nại", "Decide complaint");

    public override ActionKind Kind => ActionKind.Standing;

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input)
    {
        var complaint = act.Facts.Evidence.Complaints.FirstOrDefault(filed => filed.Id == input.ComplaintId);
        if (complaint is null)
            return new("complaint-unknown", "Hồ sơ không có khiếu nại này.", "The case has no such complaint.");
        if (complaint.Outcome is not null)
            return new("complaint-decided", "Khiếu nại đã được giải quyết.", "The complaint is already decided.");
        return complaint.DocumentId is { } id && Decisions.Find(act.Facts, id) is { } signed && (act.Actor.Stands(signed.SignedBy) || act.Actor.Stands(signed.SignedFor))
            ? new("own-decision", "Người ký quyết định bị khiếu nại không được giải quyết khiếu nại đó.", "Whoever signed the decision may not judge the complaint against it.")
            : null;
    }

    protected override void Apply(Act act, Input input)
    {
        Complaint Decided(Complaint complaint) =>
            complaint.Id == input.ComplaintId ? complaint with { Outcome = input.Outcome, DecidedBy = act.Actor.PersonId } : complaint;
        act.Change(facts => facts with { Evidence = facts.Evidence with { Complaints = [.. facts.Evidence.Complaints.Select(Decided)] } });
    }
}
