using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

[Covers(ActionName.Opine)]
[Covers(ActionName.OpinionOverdue)]
[Covers(ActionName.ConsultationClosed)]
public sealed class GivingAnOpinion
{
    [Fact]
    public void answers_for_the_agency_and_keeps_the_state()
    {
        var story = new Story().ToConsulting().Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing());

        story.Case.State.ShouldBe(ApplicationState.Consulting);
        var police = story.Case.Facts.Review.Consultations.Single(one => one.Organisation == "CATP");
        (police.Verdict, police.AnsweredBy, police.AnsweredAt).ShouldBe((OpinionVerdict.Agree, Office.ConPolice.PersonId, story.Now));
    }

    [Fact]
    public void is_refused_to_an_agency_that_was_not_asked() =>
        new Story().ToConsulting().Try(ActionName.Opine, Office.Leg1, ReviewWalk.Agreeing())!.Code.ShouldBe("not-consulted");

    [Fact]
    public void happens_once_for_each_agency()
    {
        var colleague = Office.ConPolice with { PersonId = "con-police-2" };
        var story = new Story().ToConsulting().Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing());

        story.Try(ActionName.Opine, colleague, ReviewWalk.Agreeing())!.Code.ShouldBe("opinion-already-given");
    }

    [Fact]
    public void closes_the_round_only_when_the_last_is_in()
    {
        var story = new Story().ToConsulting().Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing());

        story.Try(ActionName.ConsultationClosed, Actor.System)!.Code.ShouldBe("consultation-pending");
        story.Do(ActionName.Opine, Office.ConSbv, ReviewWalk.Agreeing()).Do(ActionName.ConsultationClosed, Actor.System);
        story.Case.State.ShouldBe(ApplicationState.Appraising);
    }

    [Fact]
    public void is_never_read_out_of_silence()
    {
        var story = new Story().ToConsulting().Do(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing()).Do(ActionName.OpinionOverdue, Actor.System);

        var byAgency = story.Case.Facts.Review.Consultations.ToDictionary(one => one.Organisation);
        byAgency["CATP"].Overdue.ShouldBeFalse();
        byAgency["NHNN-KV1"].Overdue.ShouldBeTrue();
        byAgency["NHNN-KV1"].Verdict.ShouldBeNull();
        story.Do(ActionName.ConsultationClosed, Actor.System).Case.State.ShouldBe(ApplicationState.Appraising);
    }

    [Fact]
    public void may_come_late_while_the_round_is_open()
    {
        var story = new Story().ToConsulting().Do(ActionName.OpinionOverdue, Actor.System).Do(ActionName.Opine, Office.ConSbv, ReviewWalk.Agreeing());

        var late = story.Case.Facts.Review.Consultations.Single(one => one.Organisation == "NHNN-KV1");
        (late.Overdue, late.Verdict).ShouldBe((true, OpinionVerdict.Agree));
    }

    [Fact]
    public void needs_words() =>
        new Story().ToConsulting().Errors(ActionName.Opine, Office.ConPolice, ReviewWalk.Agreeing() with { Text = "" })
            .ShouldHaveSingleItem().Path.ShouldBe("$.text");
}
