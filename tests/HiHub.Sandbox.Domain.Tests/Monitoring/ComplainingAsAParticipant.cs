using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.RecordParticipantComplaint)]
[Covers(ActionName.AnswerParticipantComplaint)]
public sealed class ComplainingAsAParticipant
{
    private readonly Story _story = new Story().ToActive();

    private ParticipantComplaint Complaint => _story.Trial().Complaints[^1];

    private Story Complained() =>
        _story.Do(
            ActionName.RecordParticipantComplaint,
            Office.Omb1,
            new RecordParticipantComplaint.Input { Channel = ComplaintChannel.Authority, Text = "Chưa được hoàn tiền.", Participant = "p-0001" });

    private AnswerParticipantComplaint.Input Answer(bool satisfied) =>
        new() { ComplaintId = Complaint.Id, Answer = "Đã hoàn tiền.", Compensation = 200_000, ParticipantSatisfied = satisfied };

    [Fact]
    public void is_closed_by_an_answer_that_satisfies()
    {
        Complained().Do(ActionName.AnswerParticipantComplaint, Office.Apa1, Answer(satisfied: true));
        Complaint.Stage.ShouldBe(ComplaintStage.Closed);
        Complaint.Late.ShouldBeFalse();
    }

    [Fact]
    public void goes_to_the_ombudsman_otherwise()
    {
        Complained().Do(ActionName.AnswerParticipantComplaint, Office.Apa1, Answer(satisfied: false));
        Complaint.Stage.ShouldBe(ComplaintStage.Ombudsman);
        _story.Code(ActionName.AnswerParticipantComplaint, Office.Apa1, Answer(satisfied: true)).ShouldBe("complaint-with-ombudsman");

        _story.Do(ActionName.AnswerParticipantComplaint, Office.Omb1, Answer(satisfied: false));
        Complaint.ClosedAt.ShouldBe(_story.Now);
    }

    [Fact]
    public void leaves_the_tester_its_time()
    {
        Complained().Code(ActionName.AnswerParticipantComplaint, Office.Omb1, Answer(satisfied: true)).ShouldBe("complaint-with-tester");
        _story.At(Complaint.DueAt.AddSeconds(1)).Do(ActionName.AnswerParticipantComplaint, Office.Omb1, Answer(satisfied: true));
        Complaint.Late.ShouldBeTrue();
    }

    [Fact]
    public void is_refused_for_an_unknown_complaint() =>
        Complained().Code(ActionName.AnswerParticipantComplaint, Office.Apa1, Answer(true) with { ComplaintId = "PC-99" }).ShouldBe("complaint-unknown");

    [Fact]
    public void takes_no_receipt_to_come() =>
        _story
            .Errors(
                ActionName.RecordParticipantComplaint,
                Office.Omb1,
                new RecordParticipantComplaint.Input { Channel = ComplaintChannel.Tester, Text = "Chậm.", ReceivedAt = _story.Now.AddHours(1) })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.receivedAt");

    [Fact]
    public void is_answered_in_words() =>
        Complained().Errors(ActionName.AnswerParticipantComplaint, Office.Apa1, Answer(true) with { Answer = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.answer");
}
