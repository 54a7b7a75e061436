using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Exit;

[Covers(ActionName.Archive)]
public sealed class Archiving
{
    private static Story Published(Story story) => story.ToClosed().Do(ActionName.PublishOutcome, Office.Clk1, ExitWalk.Publishing());

    [Fact]
    public void keeps_the_case_ten_years_from_its_close()
    {
        var story = Published(new Story()).Do(ActionName.Archive, Actor.System);
        story.Exit().KeptUntil.ShouldBe(OfficeTime.DayOf(story.Exit().ClosedAt!.Value).AddYears(10));
        story.Code(ActionName.Archive, Actor.System).ShouldBe("already-archived");
    }

    [Fact]
    public void is_refused_before_the_outcome_is_published() =>
        new Story().ToClosed().Code(ActionName.Archive, Actor.System).ShouldBe("outcome-not-published");

    [Fact]
    public void waits_for_what_is_open_which_can_still_be_closed()
    {
        var story = Published(new Story().ToActive().WithFinding());
        story.Code(ActionName.Archive, Actor.System).ShouldBe("procedure-open");

        story
            .Do(ActionName.AnswerFinding, Office.Apa1, new AnswerFinding.Input { FindingId = story.LastFinding(), Text = "Đã sửa." })
            .Do(ActionName.CloseFinding, Office.Mon2, new CloseFinding.Input { FindingId = story.LastFinding(), Verified = true, HowVerified = "Đã xem." })
            .Do(ActionName.Archive, Actor.System);
    }

    [Theory, InlineData(IncidentSeverity.S1), InlineData(IncidentSeverity.S3)]
    public void waits_for_incidents_complaints_and_withdrawals(IncidentSeverity severity)
    {
        var story = new Story().ToActive();
        story.Do(ActionName.ReportIncident, Office.App1, story.Incident(severity));
        Published(story).Code(ActionName.Archive, Actor.System).ShouldBe("procedure-open");
    }
}
