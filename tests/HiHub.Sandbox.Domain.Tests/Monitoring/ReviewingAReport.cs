using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.ReviewReport)]
public sealed class ReviewingAReport
{
    private readonly Story _story = Filed(new Story().ToActive());

    private static Story Filed(Story story) =>
        story.On(story.Period(1).To.AddDays(1)).Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1));

    [Fact]
    public void accepts_it()
    {
        _story.Do(ActionName.ReviewReport, Office.Mon1, new ReviewReport.Input { Period = 1, Accepted = true });
        _story.Trial().Reports[0].State.ShouldBe(ReportState.Accepted);
    }

    [Fact]
    public void returns_it_to_be_filed_again()
    {
        _story.Do(ActionName.ReviewReport, Office.Mon1, new ReviewReport.Input { Period = 1, Accepted = false, Reason = "Thiếu số liệu khiếu nại." });
        _story.Trial().Reports[0].State.ShouldBe(ReportState.Returned);

        _story.Do(ActionName.FileReport, Office.Apa1, MonitoringWalk.Reporting(1));
        _story.Trial().Reports.ShouldHaveSingleItem().State.ShouldBe(ReportState.Filed);
    }

    [Fact]
    public void is_refused_where_nothing_waits() =>
        _story.Code(ActionName.ReviewReport, Office.Mon1, new ReviewReport.Input { Period = 2, Accepted = true }).ShouldBe("report-not-waiting");

    [Fact]
    public void needs_a_reason_to_return() =>
        _story
            .Errors(ActionName.ReviewReport, Office.Mon1, new ReviewReport.Input { Period = 1, Accepted = false })
            .ShouldHaveSingleItem()
            .Path.ShouldBe("$.reason");
}
