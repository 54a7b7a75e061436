using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Domain.Tests.Evidence;

[Covers(ActionName.RegisterComplaint)]
public sealed class RegisteringAComplaint
{
    private readonly Story _story = new Story().ToRefused();

    [Fact]
    public void opens_a_complaint_against_the_decision()
    {
        _story.Do(ActionName.RegisterComplaint, Office.App1, Complaining());

        var complaint = _story.Case.Facts.Evidence.Complaints.ShouldHaveSingleItem();
        complaint.DocumentId.ShouldBe(_story.LastDocument().Id);
        complaint.Outcome.ShouldBeNull();
    }

    [Theory]
    [InlineData(90, null)]
    [InlineData(91, "complaint-too-late")]
    public void is_in_time_for_ninety_days(int days, string? refused)
    {
        var complaint = Complaining();
        _story.Now = _story.Now.AddDays(days);

        _story.Try(ActionName.RegisterComplaint, Office.App1, complaint)?.Code.ShouldBe(refused);
        _story.Case.Facts.Evidence.Complaints.Count.ShouldBe(refused is null ? 1 : 0);
    }

    [Fact]
    public void is_refused_while_one_is_open()
    {
        _story.Do(ActionName.RegisterComplaint, Office.App1, Complaining());

        _story.Try(ActionName.RegisterComplaint, Office.App1, Complaining())!.Code.ShouldBe("complaint-open");
    }

    [Fact]
    public void is_not_for_another_organisation() => _story.WhyNot(ActionName.RegisterComplaint, Office.App2)!.Code.ShouldBe("not-your-organisation");

    [Fact]
    public void cannot_know_a_decision_before_it_exists() => PathOf(_story.Today().AddDays(-1)).ShouldBe("$.knownOn");

    [Fact]
    public void cannot_know_a_decision_tomorrow() => PathOf(_story.Today().AddDays(1)).ShouldBe("$.knownOn");

    [Fact]
    public void is_not_against_a_document_that_was_never_issued()
    {
        var story = new Story().ToPendingDecision().WithSigned("D07");
        var draft = story.LastDocument().Id;
        story.WithSigned("D05").Do(ActionName.Permit, Office.Dec1, story.Permitting());

        story.Try(ActionName.RegisterComplaint, Office.App1, Complaining() with { DocumentId = draft })!.Code.ShouldBe("document-not-issued");
    }

    private string PathOf(DateOnly knownOn) =>
        _story.Errors(ActionName.RegisterComplaint, Office.App1, Complaining() with { KnownOn = knownOn }).ShouldHaveSingleItem().Path;

    private RegisterComplaint.Input Complaining() =>
        new() { DocumentId = _story.LastDocument().Id, KnownOn = _story.Today(), Grounds = "Đánh giá rủi ro chưa đúng hồ sơ.", Request = "Hủy văn bản từ chối." };
}
