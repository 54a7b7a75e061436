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

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, null)]
    [InlineData(18, "paper-late")]
    public void lets_what_was_left_of_the_time_run_on(int day, string? code)
    {
        // Ten working days from 1 December end on the 15th; the office held a paper from the 3rd to the 7th, two working days.
        var story = Asked();
        story.Now = At(3);
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story));
        story.Now = At(7);
        story.Do(ActionName.ReturnPaper, Office.Int1, s_reason);
        story.Case.Facts.Intake.PaperAnswers[0].ReturnReason.ShouldBe(s_reason.Reason);
        story.Now = At(day);
        story.Try(ActionName.ReceivePaper, Office.Int1, Paper(story))?.Code.ShouldBe(code);
        AnswerWindow.Returned(story.Case.Facts).Count.ShouldBe(1);
    }

    [Fact]
    public void gives_no_more_time_however_often_it_is_done()
    {
        var story = Asked();
        for (var times = 0; times < 3; times++)
        {
            story.Now = At(14).AddMinutes(2 * times);
            story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story));
            story.Now = story.Now.AddMinutes(1);
            story.Do(ActionName.ReturnPaper, Office.Int1, s_reason);
        }
        story.Now = At(16);
        story.Try(ActionName.ReceivePaper, Office.Int1, Paper(story))!.Code.ShouldBe("paper-late");
    }

    private static DateTimeOffset At(int day) => new(2026, 12, day, 4, 0, 0, TimeSpan.Zero);

    private static Story Asked()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01"));
        story.Now = story.Now.AddHours(2);
        return story;
    }

    private static ReceivePaper.Input Paper(Story story) => new() { Paper = IntakeWalk.Paper(story.Now) };
}
