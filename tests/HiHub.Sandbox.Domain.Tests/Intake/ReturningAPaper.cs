using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.ReturnPaper)]
public sealed class ReturningAPaper
{
    private static readonly ReturnPaper.Input s_reason = new() { Reason = "Giấy tờ của hồ sơ khác." };

    [Fact]
    public void gives_the_dossier_back_to_its_applicant()
    {
        var story = Asked();
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story)).Do(ActionName.ReturnPaper, Office.Int1, s_reason);

        var intake = story.Case.Facts.Intake;
        (intake.OpenPaper(), intake.LastPaper(), intake.PaperAnswers[0].ReturnedAt).ShouldBe((null, null, story.Now));
        story.Try(ActionName.Supplement, Office.Int1, story.Answers())!.Code.ShouldBe("no-paper-received");
        story.Do(ActionName.Supplement, Office.App1, story.Answers()).Case.State.ShouldBe(ApplicationState.Submitted);
        story.Case.Facts.Intake.ArrivedAt(story.Now).ShouldBe(story.Now);
    }

    [Fact]
    public void lets_another_paper_be_noted()
    {
        var story = Asked();
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story)).Do(ActionName.ReturnPaper, Office.Int1, s_reason).Do(ActionName.ReceivePaper, Office.Int1, Paper(story));
        story.Case.Facts.Intake.OpenPaper().ShouldNotBeNull();
    }

    [Fact]
    public void is_refused_where_none_is_open_and_to_others()
    {
        var story = Asked();
        story.Try(ActionName.ReturnPaper, Office.Int1, s_reason)!.Code.ShouldBe("no-paper-received");
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story)).Try(ActionName.ReturnPaper, Office.App1, s_reason)!.Code.ShouldBe("not-your-role");
        story.Errors(ActionName.ReturnPaper, Office.Int1, new ReturnPaper.Input { Reason = " \u00a0" }).ShouldHaveSingleItem().Path.ShouldBe("$.reason");
        new Story().ToEntered().Try(ActionName.ReturnPaper, Office.Int1, s_reason)!.Code.ShouldBe("not-in-state");
    }

    private static Story Asked()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01"));
        story.Now = story.Now.AddHours(2);
        return story;
    }

    private static ReceivePaper.Input Paper(Story story) => new() { Paper = IntakeWalk.Paper(story.Now) };
}
