using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class MovingADueDate
{
    [Fact]
    public void never_ends_on_a_rest_day() =>
        Stories.OfAnyLength.Holds(story => story.Length.Unit == LengthUnit.Hours
            || DayByDay.Works(DueDates.Compute(Started(story.Length, story.Start), Vn).LastDay!.Value)).ShouldBeTrue();

    [Fact]
    public void never_falls_when_the_start_is_later() =>
        Stories.OfAnyLength.Holds(story => Policies.All(cutoff =>
            Due(Started(story.Length, story.Start), cutoff)
            <= Due(Started(story.Length, story.Start.AddHours(story.Extra)), cutoff))).ShouldBeTrue();

    [Fact]
    public void never_falls_when_the_length_grows() =>
        Stories.OfAnyLength.Holds(story =>
            Due(Started(story.Length, story.Start))
            <= Due(Started(story.Length with { Amount = story.Length.Amount + 1 }, story.Start))).ShouldBeTrue();

    [Fact]
    public void never_falls_because_of_a_pause() =>
        Stories.OfAnyLength.Holds(story =>
        {
            var clock = Started(story.Length, story.Start);
            var paused = clock.Request(story.Start.AddHours(story.Extra * 5)).Answer(story.Start.AddHours(story.Extra * 13));
            return Due(paused) >= Due(clock);
        }).ShouldBeTrue();

    [Fact]
    public void counts_months_by_the_day_number_or_the_last_day_of_the_month() =>
        Stories.OfAnyLength.Holds(story =>
        {
            var clock = Started(new(story.Length.Amount, LengthUnit.Months), story.Start);
            return DueDates.Compute(clock, Vn).LastDay == MonthsOn(OfficeTime.DayOf(story.Start), story.Length.Amount);
        }).ShouldBeTrue();

    private static readonly CutoffPolicy[] Policies = [CutoffPolicy.ForwardOnly, CutoffPolicy.ShiftReceiptDate];

    private static DateOnly MonthsOn(DateOnly start, int months)
    {
        var day = start;
        for (var passed = 0; passed < months || (day.Day != start.Day && day.AddDays(1).Month == day.Month);)
        {
            day = day.AddDays(1);
            passed += day.Day == 1 ? 1 : 0;
        }

        while (!DayByDay.Works(day))
            day = day.AddDays(1);
        return day;
    }

    private static Clock Started(Length length, DateTimeOffset at) =>
        Domain.Law.Clock.Of("c", "k", length, SupplementPolicy.Pause, LegalBasis.SystemDefault).Start(at);

    private static DateTimeOffset? Due(Clock clock, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly) => DueDates.DueAt(clock, Vn, cutoff);
}
