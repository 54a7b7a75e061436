using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The tester answers; a participant who is not satisfied is heard by the ombudsman, whose view closes the complaint.</summary>
public sealed class AnswerParticipantComplaint : CaseAction<AnswerParticipantComplaint.Input>
{
    private static readonly Refusal s_withOmbudsman =
        new(
            "complaint-with-ombudsman",
            "Phản ánh đã chuyển đầu mối bảo vệ người tham gia.",
            "The complaint is with the participants' ombudsman."
        );

    private static readonly Refusal s_withTester =
        new("complaint-with-tester", "Tổ chức thử nghiệm còn thời hạn trả lời.", "The tester still has time to answer.");

    public sealed record Input
    {
        [StringLength(40, MinimumLength = 1)] public required string ComplaintId { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Answer { get; init; }
        /// <summary>VND paid to the participant.</summary>
        [Range(0, long.MaxValue)] public long Compensation { get; init; }
        /// <summary>False passes the tester's answer on to the ombudsman.</summary>
        public required bool ParticipantSatisfied { get; init; }
    }

    public override LocalText Title => new("Trả lời phản ánh của người tham gia", "Answer a participant's complaint");

    public override ActionKind Kind => ActionKind.Standing;

    protected override Refusal? Guard(Act act, Input input)
    {
        var complaint = act.Facts.Trial.Complaints.FirstOrDefault(complaint => complaint.Id == input.ComplaintId && complaint.ClosedAt is null);
        if (complaint is null)
            return TrialRefusals.ComplaintUnknown;
        if (act.Actor.IsApplicant)
            return complaint.Stage == ComplaintStage.Ombudsman ? s_withOmbudsman : null;
        return complaint.Stage == ComplaintStage.Tester && act.Now <= complaint.DueAt ? s_withTester : null;
    }

    protected override void Apply(Act act, Input input) =>
        act.ChangeTrial(trial => trial with
        {
            Complaints = trial.Complaints.Replace(complaint => complaint.Id == input.ComplaintId, complaint => Answer(act, complaint, input)),
        });

    private static ParticipantComplaint Answer(Act act, ParticipantComplaint complaint, Input input)
    {
        var late = complaint.Late || act.Now > complaint.DueAt;
        return act.Actor.IsApplicant && !input.ParticipantSatisfied
            ? complaint with { Late = late, Stage = ComplaintStage.Ombudsman, DueAt = act.DueAfter(act.Now, FigureKeys.ComplaintAuthority) }
            : complaint with { Late = late, Stage = ComplaintStage.Closed, ClosedAt = act.Now };
    }
}
