using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Scenarios;

public sealed class Deciding
{
    [Fact]
    public void S02_is_never_the_departments() =>
        new Story().ToPendingDecision().WhyNot(ActionName.Permit, Office.Hod1)!.Code.ShouldBe("not-your-role");

    [Fact]
    public void S03_permits_nothing_without_a_rulebook()
    {
        var story = new Story().WithScores();
        story.Do(ActionName.CouncilRecommend, Office.Chr1, ReviewWalk.Meeting(ReviewWalk.Council));
        story.Code(ActionName.SubmitForDecision, Office.Hod1, new SubmitForDecision.Input()).ShouldNotBeNull();
        story.Case.State.ShouldBe(ApplicationState.RuleDrafting);
        story.Try(ActionName.Permit, Office.Dec1, new Permit.Input { DocumentId = "D-1" }).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(SignForm.Tl)]
    [InlineData(SignForm.Tuq)]
    public void S24_is_signed_by_nobody_on_anothers_order(SignForm form)
    {
        var story = new Story().ToPendingDecision().WithPrepared("D05");
        var document = story.LastDocument();
        var input = new SignDecision.Input { DocumentId = document.Id, ContentHash = document.ContentHash, SignForm = form };
        story.Code(ActionName.SignDecision, Office.Dec1, input).ShouldBe("sod-7");
        story.Do(ActionName.SignDecision, Office.Dec1, input with { SignForm = SignForm.Kt });
    }

    [Fact]
    public void S25_refuses_for_a_criterion_or_not_at_all()
    {
        var story = new Story().ToPendingDecision();
        var input = new Refuse.Input { DocumentId = story.Signed("D07"), Reasons = [], Remedy = "Khiếu nại trong 90 ngày hoặc khởi kiện." };
        story.Code(ActionName.Refuse, Office.Dec1, input).ShouldBe("inv-13");
        story.Errors(ActionName.Refuse, Office.Dec1, input with { Reasons = [new() { Criterion = RefusalReason.R03, Explanation = "Rủi ro cao." }] }).ShouldNotBeEmpty();
    }
}
