using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>K14, K64: khiếu nại against a decision, counted from the day the applicant received or learned of it. Luật Khiếu nại 2011, recalled.</summary>
public sealed class RegisterComplaint : CaseAction<RegisterComplaint.Input>
{
    public sealed record Input
    {
        /// <summary>The decision complained of; absent where the act gave no decision document.</summary>
        [StringLength(60)]
        public string? DocumentId { get; init; }

        /// <summary>The day the applicant received or learned of the decision.</summary>
        public required DateOnly KnownOn { get; init; }

        [StringLength(4000, MinimumLength = 1)]
        public required string Grounds { get; init; }

        [StringLength(2000, MinimumLength = 1)]
        public required string Request { get; init; }
    }

    private const int DefaultDays = 90;

    public override LocalText Title => new("Khiếu nại", "Complain");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.KnownOn > act.Today)
            yield return new("$.knownOn", "in-future", "Ngày ở tương lai.", "The day lies in the future.");
        if (input.DocumentId is { } id && Decisions.Find(act.Facts, id)?.SignedAt is { } signed && input.KnownOn < OfficeTime.DayOf(signed))
            yield return new("$.knownOn", "before-decision", "Ngày trước ngày ban hành quyết định.", "The day precedes the decision.");
    }

    protected override Refusal? Guard(Act act, Input input)
    {
        if (input.DocumentId is { } id && Decisions.Find(act.Facts, id) is { IssuedBy: null })
            return DecisionRefusals.NotIssued;
        var days = act.Pack.Has(FigureKeys.RemedyFile) ? act.Pack.Int(FigureKeys.RemedyFile) : DefaultDays;
        if (act.Today > input.KnownOn.AddDays(days))
            return new("complaint-too-late", $"Đã quá thời hiệu khiếu nại {days} ngày.", $"The {days} days for complaints are over.");
        return act.Facts.Evidence.Complaints.Any(complaint => complaint.DocumentId == input.DocumentId && complaint.Outcome is null)
            ? new("complaint-open", "Khiếu nại đối với quyết định này đang được giải quyết.", "A complaint against this decision is under way.")
            : null;
    }

    protected override void Apply(Act act, Input input)
    {
        var complaint = new Complaint(act.NewId("KN"), input.DocumentId, act.Actor.PersonId, act.Today);
        act.Change(facts => facts with { Evidence = facts.Evidence with { Complaints = [.. facts.Evidence.Complaints, complaint] } });
    }
}
