using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.RequestClarification)]
public sealed class RequestingClarification
{
    private static readonly RequestClarification.Input Two = ReviewWalk.Questions("Hạn mức tính theo ngày nào?", "Ai giữ tiền?");

    [Fact]
    public void puts_questions_to_the_applicant()
    {
        var story = new Story().ToAppraising().Do(ActionName.RequestClarification, Office.Hnd1, Two);

        story.Case.State.ShouldBe(ApplicationState.SupplementAppraisal);
        story.Case.Facts.Review.OpenClarification()!.Questions.Select(question => question.Text).ShouldBe(Two.Questions);
        story.Case.Facts.Review.OpenClarification()!.ByCouncil.ShouldBeFalse();
    }

    [Fact]
    public void always_takes_the_head_of_the_department() =>
        new Story().ToAppraising().SecondSignature(ActionName.RequestClarification, Office.Hnd1, Two).ShouldBe(Role.Hod);

    [Fact]
    public void is_refused_after_the_rounds_of_the_regime()
    {
        var story = new Story().ToAppraising();
        for (var round = 1; round <= 2; round++)
        {
            story.Do(ActionName.RequestClarification, Office.Hnd1, Two);
            story.Do(ActionName.Clarify, Office.App1, story.Clarifying());
        }

        story.Try(ActionName.RequestClarification, Office.Hnd1, Two)!.Code.ShouldBe("clarification-rounds-used");
    }

    [Fact]
    public void loses_no_opinion_that_is_in()
    {
        var story = new Story().ToConsulting().Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing());
        story.Do(ActionName.RequestClarification, Office.Hnd1, Two);
        story.Do(ActionName.Clarify, Office.App1, story.Clarifying());

        story.Case.Facts.Review.Consultations.Single(one => one.Organisation == "CATP").Verdict.ShouldBe(OpinionVerdict.Agree);
        story.Case.State.ShouldBe(ApplicationState.Consulting);
        story.Try(ActionName.ConveneCouncil, Office.Hod1, story.Convening(ReviewWalk.Council))!.Code.ShouldBe("consultation-pending");
        story.Try(ActionName.Consult, Office.Hnd1, story.Asking("NHNN-KV1"))!.Code.ShouldBe("agency-already-asked");
        story.Do(ActionName.Opine, Office.ConSbv, ReviewWalk.Agreeing()).Do(ActionName.ConsultationClosed, Actor.System).Case.State.ShouldBe(ApplicationState.Appraising);
    }

    [Fact]
    public void leaves_the_agencies_their_question()
    {
        var story = new Story().ToConsulting().Do(ActionName.RequestClarification, Office.Hnd1, Two);
        story.Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing()).Do(ActionName.Opine, Office.ConSbv, ReviewWalk.Agreeing());
        story.Do(ActionName.ConsultationClosed, Actor.System).Case.State.ShouldBe(ApplicationState.SupplementAppraisal);

        story.Do(ActionName.Clarify, Office.App1, story.Clarifying()).Case.State.ShouldBe(ApplicationState.Appraising);
        story.Case.Facts.Review.ConsultedAt.ShouldNotBeNull();
    }

    [Fact]
    public void needs_reason_stage_basis_and_a_question()
    {
        var empty = new RequestClarification.Input { Reason = "", Stage = "", LegalBasis = "", Questions = [] };

        new Story().Errors(ActionName.RequestClarification, Office.Hnd1, empty).Select(error => error.Path)
            .ShouldBe(["$.reason", "$.stage", "$.legalBasis", "$.questions"], ignoreOrder: true);
    }
}
