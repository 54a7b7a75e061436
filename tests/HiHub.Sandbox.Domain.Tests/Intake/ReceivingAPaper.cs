using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Intake;

[Covers(ActionName.ReceivePaper)]
public sealed class ReceivingAPaper
{
    [Fact]
    public void gives_the_dossier_to_the_desk_until_the_answer_is_filed()
    {
        var story = Asked();
        story.Try(ActionName.Supplement, Office.Int1, story.Answers())!.Code.ShouldBe("no-paper-received");

        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story));

        story.Case.State.ShouldBe(ApplicationState.SupplementIntake);
        story.Try(ActionName.Supplement, Office.App1, story.Answers())!.Code.ShouldBe("entered-by-office");
        story.Now = story.Now.AddDays(2);
        story.Do(ActionName.AddDocument, Office.Int1, IntakeWalk.File(DocumentKind.OtherAuthorityPaper)).Do(ActionName.Supplement, Office.Int1, story.Answers());
        story.Case.State.ShouldBe(ApplicationState.Submitted);
        story.Case.Facts.Intake.OpenPaper().ShouldBeNull();
        story.Case.Facts.Intake.ArrivedAt(story.Now).ShouldBe(story.Case.Facts.Intake.PaperAnswers[0].ReceivedAt);
    }

    [Fact]
    public void serves_a_clarification_too()
    {
        var story = new Story().ToAppraising();
        story.Do(ActionName.RequestClarification, Office.Hnd1, ReviewWalk.Questions("Ai giữ tiền?"));
        story.Now = story.Now.AddHours(3);
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story));
        story.Try(ActionName.Clarify, Office.App1, story.Clarifying())!.Code.ShouldBe("entered-by-office");
        story.Do(ActionName.Clarify, Office.Int1, story.Clarifying()).Case.State.ShouldBe(ApplicationState.Appraising);
    }

    [Fact]
    public void notes_one_paper_at_a_time()
    {
        var story = Asked();
        story.Do(ActionName.ReceivePaper, Office.Int1, Paper(story)).Try(ActionName.ReceivePaper, Office.Int1, Paper(story))!.Code.ShouldBe("paper-open");
    }

    [Theory]
    [InlineData(PaperChannel.Counter, 14, null)]
    [InlineData(PaperChannel.Counter, 15, "paper-late")]
    [InlineData(PaperChannel.Post, 14, null)]
    [InlineData(PaperChannel.Post, 15, "paper-late")]
    public void keeps_the_deadline_by_the_day_at_the_counter_or_of_the_postmark(PaperChannel channel, int day, string? code)
    {
        // Ten working days from 1 December end on the 15th.
        var story = Asked();
        var counts = new DateOnly(2026, 12, day + 1);
        story.Now = new(2026, 12, channel == PaperChannel.Post ? 18 : day + 1, 3, 0, 0, TimeSpan.Zero);
        var paper = Paper(story).Paper with { Channel = channel, PostedOn = channel == PaperChannel.Post ? counts : null };

        story.Try(ActionName.ReceivePaper, Office.Int1, new ReceivePaper.Input { Paper = paper })?.Code.ShouldBe(code);
    }

    [Fact]
    public void needs_a_signature_and_a_request_before_it()
    {
        var story = Asked();
        story.Try(ActionName.ReceivePaper, Office.Int1, new ReceivePaper.Input { Paper = Paper(story).Paper with { Signed = false } })!.Code.ShouldBe("paper-not-signed");
        var early = new ReceivePaper.Input { Paper = Paper(story).Paper with { ReceivedAt = story.Now.AddDays(-1) } };
        story.Errors(ActionName.ReceivePaper, Office.Int1, early).ShouldHaveSingleItem().Code.ShouldBe("before-request");
        story.Errors(ActionName.ReceivePaper, Office.Int1, new ReceivePaper.Input { Paper = Paper(story).Paper with { ReceivedAt = story.Now.AddDays(1) } })
            .ShouldHaveSingleItem().Code.ShouldBe("in-future");
        story.Try(ActionName.ReceivePaper, Office.App1, Paper(story))!.Code.ShouldBe("not-your-role");
    }

    [Fact]
    public void asks_for_a_postmark_of_its_own_time()
    {
        var story = Asked();
        story.Now = story.Now.AddDays(3);
        var posted = Paper(story).Paper with { Channel = PaperChannel.Post };
        Told(posted with { PostedOn = OfficeTime.DayOf(story.Now).AddDays(-4) }).ShouldBe(["before-request"]);
        Told(posted with { PostedOn = OfficeTime.DayOf(story.Now).AddDays(-40) }).ShouldBe(["too-long-ago", "before-request"]);
        Told(posted with { PostedOn = OfficeTime.DayOf(story.Now).AddDays(-3) }).ShouldBeEmpty();

        IEnumerable<string> Told(PaperReceipt paper) => story.Errors(ActionName.ReceivePaper, Office.Int1, new ReceivePaper.Input { Paper = paper }).Select(error => error.Code);
    }

    private static Story Asked()
    {
        var story = new Story().ToSubmitted().Do(ActionName.RequestSupplement, Office.Int1, IntakeWalk.Lacking("S01"));
        story.Now = story.Now.AddHours(2);
        return story;
    }

    private static ReceivePaper.Input Paper(Story story) => new() { Paper = IntakeWalk.Paper(story.Now) };
}
