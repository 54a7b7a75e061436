using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ReadingTheCalendar
{
    [Theory]
    [InlineData("2026-11-24", false)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-02", false)]
    [InlineData("2025-11-24", true)]
    [InlineData("2030-02-01", false)]
    [InlineData("2030-02-06", false)]
    [InlineData("2030-02-08", true)]
    [InlineData("2024-05-04", true)]
    [InlineData("2024-04-29", false)]
    public void knows_the_working_days(string day, bool works)
    {
        Vn.IsWorkingDay(Day(day)).ShouldBe(works);
        (Vn.WhyNotWorking(Day(day)) is null).ShouldBe(works);
    }

    [Fact]
    public void places_tet_2030_on_the_second_of_february() =>
        Vn.WhyNotWorking(Day("2030-02-02"))!.Vi.ShouldBe("Tết Nguyên đán (mùng 1)");

    [Fact]
    public void covers_2024_to_2031_and_flags_what_awaits_the_notice()
    {
        Enumerable.Range(2022, 12).Where(Vn.Covers).ShouldBe(Enumerable.Range(2024, 8));
        Enumerable.Range(2024, 8).Where(Vn.IsProvisional).ShouldBe(Enumerable.Range(2027, 5));
    }

    [Fact]
    public void has_twelve_statutory_days_a_year_since_2026_each_compensated_on_a_weekend()
    {
        foreach (var year in Vn.Years.Where(year => year.Year >= 2026))
        {
            var statutory = year.DaysOff.Where(day => day.Kind is not (DayOffKind.Compensation or DayOffKind.Swapped)).ToList();
            statutory.Count.ShouldBe(12, $"{year.Year}");
            year.DaysOff.Count(day => day.Kind == DayOffKind.Compensation)
                .ShouldBe(statutory.Count(day => LegalCalendar.IsWeekend(day.Date)), $"{year.Year}");
        }
    }

    [Theory]
    [InlineData("\"version\":", "\"edition\": 1, \"version\":", "$.edition")]
    [InlineData("\"2024-01-01\"", "\"2024-02-08\"", "$.years[0].daysOff[1].date")]
    [InlineData("\"2024-01-01\"", "\"2024-02-30\"", "$.years[0].daysOff[0].date")]
    [InlineData("\"2024-01-01\"", "\"2023-01-01\"", "$.years[0].daysOff[0].date")]
    [InlineData("\"2024-05-04\"", "\"2024-05-03\"", "$.years[0].workingSaturdays[0].date")]
    [InlineData("\"insteadOf\": \"2024-04-29\"", "\"insteadOf\": \"2024-04-26\"", "$.years[0].workingSaturdays[0].insteadOf")]
    [InlineData("\"year\": 2025", "\"year\": 2029", "$.years[1].year")]
    [InlineData("\"kind\": \"newYear\"", "\"kind\": \"party\"", "$.years[0].daysOff[0].kind")]
    [InlineData("\"version\": \"vn-2026.11\"", "\"version\": \"\"", "$.version")]
    [InlineData("\"version\": \"vn-2026.11\",", "", "$")]
    public void refuses_a_wrong_file_and_says_where(string right, string wrong, string path)
    {
        var at = VnText.IndexOf(right, StringComparison.Ordinal);
        var planted = string.Concat(VnText.AsSpan(0, at), wrong, VnText.AsSpan(at + right.Length));
        var refused = Should.Throw<CalendarFileException>(() => Read(planted));
        refused.File.ShouldBe("vn.json");
        refused.Path.ShouldBe(path);
        refused.Reason.Vi.ShouldNotBeEmpty();
    }
}
