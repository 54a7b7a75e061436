using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>T23: the signed refusal is issued with a reason per failed criterion and the remedies. NĐ 61/2018 Đ19.8.</summary>
public sealed class Refuse : CaseAction<Refuse.Input>
{
    public sealed record Input
    {
        /// <summary>The signed refusal (D07).</summary>
        [StringLength(40, MinimumLength = 1)]
        public required string DocumentId { get; init; }

        public required IReadOnlyList<Reason> Reasons { get; init; }

        /// <summary>How and within what time the applicant may complain or sue.</summary>
        [StringLength(4000, MinimumLength = 1)]
        public required string Remedy { get; init; }
    }

    public sealed record Reason
    {
        public required RefusalReason Criterion { get; init; }

        [StringLength(4000, MinimumLength = 100)]
        public required string Explanation { get; init; }
    }

    public override LocalText Title => new("Từ chối cho phép thử nghiệm", "Refuse");

    public override Side Side => Side.Decide;

    protected override Refusal? Guard(Act act, Input input) =>
        input.Reasons.Count == 0
            ? new("inv-13", "Văn bản từ chối phải nêu ít nhất một tiêu chí không đạt và lý do.", "A refusal lists at least one failed criterion with its reason.")
            : Decisions.WhyNotIssuable(act, input.DocumentId, "D07", Name);

    protected override void Apply(Act act, Input input)
    {
        var reasons = input.Reasons.Select(reason => new FailedCriterion(reason.Criterion, reason.Explanation)).ToList();
        act.Change(facts => facts with { Approval = facts.Approval with { RefusedFor = reasons } });
        act.Change(facts => Decisions.Issue(facts, input.DocumentId, ActionName.Refuse));
    }
}
