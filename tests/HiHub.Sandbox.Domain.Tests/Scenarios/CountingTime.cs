using System.Globalization;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Scenarios;

public sealed class CountingTime
{
    [Theory]
    [InlineData("HN-LTD2026", "2027-01-21")]
    [InlineData("SBV-ND94", "2027-03-01")]
    public void S06_resets_or_pauses_the_same_story_as_the_regime_says(string regime, string due)
    {
        var pack = Office.Pack(regime);
        var total = Clock
            .Of("C-1", "total", pack.Length(FigureKeys.AppraisalTotal), ClockCatalogue.Of(ClockCatalogue.Total).OnSupplement(pack), pack[FigureKeys.AppraisalTotal].Basis)
            .Start(Morning("2026-11-23"))
            .Request(Morning("2026-12-01"))
            .Answer(Morning("2026-12-09"));
        var found = DueDates.Compute(total, Office.Calendar);
        found.LastDay.ShouldBe(Day(due));
        found.Explanation.ShouldContain(line => line.Vi.Contains(regime == "SBV-ND94" ? "tính tiếp" : "tính lại từ đầu", StringComparison.Ordinal));
        found.Explanation.ShouldContain(line => line.En.Contains(regime == "SBV-ND94" ? "the remaining" : "starts again in full", StringComparison.Ordinal));
    }

    [Fact]
    public void S08_gives_a_new_day_once()
    {
        var story = new Story().ToAppraising();
        var apology = new Reappoint.Input { Clock = "total", Length = Length.Parse("5wd"), Reason = "Chờ ý kiến cơ quan phối hợp." };
        story.Do(ActionName.Reappoint, Office.Hod1, apology).Code(ActionName.Reappoint, Office.Hod1, apology).ShouldBe("reappointment-used");
    }

    [Fact]
    public void S08_gives_none_where_the_regime_provides_for_none() =>
        new Story("SBV-ND94", "p2p-lending").ToAppraising()
            .Code(ActionName.Reappoint, Office.Hod1, new Reappoint.Input { Clock = "total", Length = Length.Parse("5d"), Reason = "Cần thêm thời gian." })
            .ShouldBe("not-in-regime");

    [Theory]
    [InlineData("2026-11-24", false)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2030-02-02", false)]
    public void S22_knows_the_days_off_and_the_saturdays_worked(string day, bool works) => Office.Calendar.IsWorkingDay(Day(day)).ShouldBe(works);

    [Fact]
    public void S23_takes_the_Vietnamese_new_year_of_2030()
    {
        var newYear = Day("2030-02-02");
        Office.Calendar.DayOffOn(newYear).ShouldNotBeNull().Vi.ShouldContain("Tết");
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static DateTimeOffset Morning(string day) => OfficeTime.At(Day(day), new(9, 0));
}
