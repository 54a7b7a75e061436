using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>A participant's complaint, made to the tester or to the authority.</summary>
public sealed class RecordParticipantComplaint : CaseAction<RecordParticipantComplaint.Input>
{
    public sealed record Input
    {
        public required ComplaintChannel Channel { get; init; }
        [StringLength(80)] public string? Participant { get; init; }
        [StringLength(4000, MinimumLength = 1)] public required string Text { get; init; }
        public DateTimeOffset? ReceivedAt { get; init; }
    }

    public override LocalText Title => new("Ghi nhận phản ánh của người tham gia", "Record a participant's complaint");

    public override ActionKind Kind => ActionKind.Standing;

    protected override IEnumerable<FieldError> Validate(Act act, Input input)
    {
        if (input.ReceivedAt > act.Now)
            yield return TrialWriting.InFuture("$.receivedAt");
    }

    protected override void Apply(Act act, Input input)
    {
        var received = input.ReceivedAt ?? act.Now;
        var complaint = new ParticipantComplaint(
            act.NewId("PC"), input.Channel, received, ComplaintStage.Tester, act.DueAfter(received, FigureKeys.ComplaintResolve), input.Participant);
        act.ChangeTrial(trial => trial with { Complaints = [.. trial.Complaints, complaint] });
    }
}
