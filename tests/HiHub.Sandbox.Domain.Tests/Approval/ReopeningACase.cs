using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Tests.Approval;

[Covers(ActionName.Reopen)]
public sealed class ReopeningACase
{
    private readonly Story _refused = new Story().ToRefused();

    [Fact]
    public void takes_a_refused_case_back_to_appraisal()
    {
        _refused.Do(ActionName.Reopen, Office.Dec2, Court(_refused));

        _refused.Case.State.ShouldBe(ApplicationState.Appraising);
        _refused.Case.Facts.Approval.RefusedFor.ShouldBeEmpty();
    }

    [Fact]
    public void takes_a_case_that_ended_at_intake_back_to_intake()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01")).Do(ActionName.SupplementExpired, Actor.System);

        story.Do(ActionName.Reopen, Office.Dec1, Court(story)).Case.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void follows_an_upheld_complaint()
    {
        var complaint = Complain(ComplaintOutcome.Upheld);

        _refused.Try(ActionName.Reopen, Office.Dec1, complaint).ShouldBeNull();
    }

    [Fact]
    public void does_not_follow_a_rejected_complaint()
    {
        var complaint = Complain(ComplaintOutcome.Rejected);

        _refused.Try(ActionName.Reopen, Office.Dec1, complaint)!.Code.ShouldBe("complaint-not-upheld");
    }

    [Fact]
    public void is_not_for_a_permitted_case() => new Story().ToPermitted().WhyNot(ActionName.Reopen, Office.Dec1)!.Code.ShouldBe("not-in-state");

    [Fact]
    public void refuses_a_decision_from_the_future() =>
        _refused.Errors(ActionName.Reopen, Office.Dec1, Court(_refused) with { DecidedOn = _refused.Today().AddDays(1) }).ShouldHaveSingleItem().Path.ShouldBe("$.decidedOn");

    [Fact]
    public void names_the_complaint_it_follows() =>
        _refused.Errors(ActionName.Reopen, Office.Dec1, Court(_refused) with { Ground = ReopeningGround.ComplaintDecision }).ShouldHaveSingleItem().Path.ShouldBe("$.complaintId");

    private static Reopen.Input Court(Story story) =>
        new() { Ground = ReopeningGround.CourtDecision, DecisionNumber = "12/2027/HC-ST", DecidedOn = story.Today() };

    private Reopen.Input Complain(ComplaintOutcome outcome)
    {
        var document = _refused.LastDocument().Id;
        _refused.Do(ActionName.RegisterComplaint, Office.App1, new RegisterComplaint.Input { DocumentId = document, KnownOn = _refused.Today(), Grounds = "Lý do chưa đúng.", Request = "Xem xét lại." });
        var id = _refused.Case.Facts.Evidence.Complaints[^1].Id;
        _refused.Do(ActionName.DecideComplaint, Office.Dec2, new DecideComplaint.Input { ComplaintId = id, Outcome = outcome, Reason = "Theo kết quả xác minh." });
        return Court(_refused) with { Ground = ReopeningGround.ComplaintDecision, ComplaintId = id };
    }
}
