using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Tests.Monitoring;

[Covers(ActionName.FileAdHocReport)]
public sealed class FilingAnAdHocReport
{
    private readonly Story _story = new Story().ToActive();

    private FileAdHocReport.Input Report(TimeSpan ago) => new() { Subject = "Chạm giới hạn", OccurredAt = _story.Now - ago, Text = "Diễn biến.", LimitCode = "L01" };

    [Theory, InlineData(72, false), InlineData(73, true)]
    public void is_late_after_seventy_two_hours(int hours, bool late)
    {
        _story.Do(ActionName.FileAdHocReport, Office.Apa1, Report(TimeSpan.FromHours(hours)));
        _story.Trial().AdHocReports.ShouldHaveSingleItem().Late.ShouldBe(late);
    }

    [Fact]
    public void is_refused_for_an_unknown_incident() =>
        _story.Code(ActionName.FileAdHocReport, Office.Apa1, Report(TimeSpan.Zero) with { IncidentId = "I-99" }).ShouldBe("incident-unknown");

    [Fact]
    public void tells_of_nothing_that_is_still_to_come() =>
        _story.Errors(ActionName.FileAdHocReport, Office.Apa1, Report(TimeSpan.FromHours(-1))).ShouldHaveSingleItem().Path.ShouldBe("$.occurredAt");
}
