using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Tests.Evidence;

[Covers(ActionName.DecideComplaint)]
public sealed class DecidingAComplaint
{
    private readonly Story _story = new Story().ToRefused();
    private readonly DecideComplaint.Input _upheld;

    public DecidingAComplaint()
    {
        _story.Do(
            ActionName.RegisterComplaint,
            Office.App1,
            new RegisterComplaint.Input { DocumentId = _story.LastDocument().Id, KnownOn = _story.Today(), Grounds = "Chưa đúng.", Request = "Xem lại." });
        _upheld = new() { ComplaintId = _story.Case.Facts.Evidence.Complaints[0].Id, Outcome = ComplaintOutcome.Upheld, Reason = "Kết quả xác minh." };
    }

    [Fact]
    public void records_outcome_and_judge()
    {
        _story.Do(ActionName.DecideComplaint, Office.Dec2, _upheld);

        var complaint = _story.Case.Facts.Evidence.Complaints[0];
        complaint.Outcome.ShouldBe(ComplaintOutcome.Upheld);
        complaint.DecidedBy.ShouldBe("dec2");
    }

    [Fact]
    public void is_refused_to_whoever_signed_the_decision() => Denied(Office.Dec1, _upheld).ShouldBe("own-decision");

    [Fact]
    public void happens_once()
    {
        _story.Do(ActionName.DecideComplaint, Office.Dec2, _upheld);

        Denied(Office.Dec2, _upheld).ShouldBe("complaint-decided");
    }

    [Fact]
    public void needs_a_complaint() => Denied(Office.Dec2, _upheld with { ComplaintId = "KN-99" }).ShouldBe("complaint-unknown");

    [Fact]
    public void needs_a_reason() =>
        _story.Errors(ActionName.DecideComplaint, Office.Dec2, _upheld with { Reason = "" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");

    private string Denied(Actor actor, DecideComplaint.Input input) => _story.Try(ActionName.DecideComplaint, actor, input)!.Code;
}
