using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class CountingDayByDay
{
    [Fact]
    public void agrees_with_the_clerk_on_every_story() => Stories.OfDays.Holds(story => Agrees(story, Vn)).ShouldBeTrue();

    [Fact]
    public void would_catch_a_calendar_that_lacks_one_holiday()
    {
        var wrong = Read(VnText.Replace("\"2026-11-24\"", "\"2026-11-28\"", StringComparison.Ordinal));
        Should.Throw<Exception>(() => Stories.OfDays.Holds(story => Agrees(story, wrong)));
    }

    [Fact]
    public void agrees_with_the_clerk_on_every_day_of_the_table()
    {
        for (var day = Day("2024-01-01"); day <= Day("2031-12-31"); day = day.AddDays(1))
            Vn.IsWorkingDay(day).ShouldBe(DayByDay.Works(day), $"{day:yyyy-MM-dd}");
    }

    [Fact]
    public void gives_the_same_instant_with_and_without_the_explanation_and_again() =>
        Stories.OfDays.Holds(story =>
        {
            var (first, again) = (DueDates.Compute(story.Clock, Vn, story.Cutoff), DueDates.Compute(story.Clock, Vn, story.Cutoff));
            return first.At == DueDates.DueAt(story.Clock, Vn, story.Cutoff) && first.At == again.At
                && first.Explanation.SequenceEqual(again.Explanation);
        }).ShouldBeTrue();

    [Fact]
    public void explains_exactly_as_many_days_as_the_length_has() =>
        Stories.OfDays.Holds(story =>
        {
            var due = DueDates.Compute(story.Clock, Vn, story.Cutoff);
            return due.At is null || Granted(story.Clock).Contains(due.Counted.Sum(span => span.Days));
        }).ShouldBeTrue();

    [Fact]
    public void keeps_the_authoritys_account_equal_to_the_days_it_crossed_off() =>
        Stories.OfDays.Holds(story =>
        {
            var clock = story.Clock with { OnSupplement = SupplementPolicy.Pause, Length = new(60, LengthUnit.WorkingDays) };
            if (clock.IsReappointed || DueDates.DueAt(clock, Vn, story.Cutoff) is not { } due || due <= clock.Events[^1].At)
                return true;
            return BallAccount.Of(clock, Vn, due.AddMinutes(-1), story.Cutoff).AuthorityWorkingDays == 60;
        }).ShouldBeTrue();

    private static bool Agrees((Clock Clock, CutoffPolicy Cutoff) story, LegalCalendar calendar) =>
        DueDates.Compute(story.Clock, calendar, story.Cutoff).LastDay == DayByDay.LastDay(story.Clock, story.Cutoff);

    /// <summary>The length, or with its extension unless a reset came after it.</summary>
    private static int[] Granted(Clock clock) => [clock.Length.Amount, clock.Length.Amount + (clock.IsReappointed ? 7 : 0)];
}
