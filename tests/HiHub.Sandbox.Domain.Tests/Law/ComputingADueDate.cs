using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ComputingADueDate
{
    [Theory]
    [InlineData("3wd", "2026-11-20T14:00", CutoffPolicy.ForwardOnly, "2026-11-26")]
    [InlineData("3wd", "2026-11-20T15:30", CutoffPolicy.ForwardOnly, "2026-11-26")]
    [InlineData("3wd", "2026-11-20T15:30", CutoffPolicy.ShiftReceiptDate, "2026-11-27")]
    [InlineData("3wd", "2026-11-20T15:00", CutoffPolicy.ShiftReceiptDate, "2026-11-26")]
    [InlineData("3wd", "2026-11-21T09:00", CutoffPolicy.ShiftReceiptDate, "2026-11-27")]
    [InlineData("10wd", "2026-11-23T09:00", CutoffPolicy.ForwardOnly, "2026-12-08")]
    [InlineData("30wd", "2026-11-23T09:00", CutoffPolicy.ForwardOnly, "2027-01-06")]
    [InlineData("5wd", "2026-08-21T09:00", CutoffPolicy.ForwardOnly, "2026-08-27")]
    [InlineData("90d", "2026-11-23T09:00", CutoffPolicy.ForwardOnly, "2027-02-22")]
    [InlineData("6m", "2026-08-31T09:00", CutoffPolicy.ForwardOnly, "2027-03-01")]
    [InlineData("1m", "2028-01-31T09:00", CutoffPolicy.ForwardOnly, "2028-02-29")]
    [InlineData("12m", "2028-02-29T09:00", CutoffPolicy.ForwardOnly, "2029-02-28")]
    [InlineData("1m", "2026-03-31T09:00", CutoffPolicy.ForwardOnly, "2026-05-04")]
    public void finds_the_last_day(string length, string from, CutoffPolicy cutoff, string due)
    {
        var clock = Clock(length, from);
        var found = DueDates.Compute(clock, Vn, cutoff);
        found.LastDay.ShouldBe(Day(due));
        found.At.ShouldBe(At(due).AddDays(1));
        found.At!.Value.Offset.ShouldBe(TimeSpan.Zero);
        DueDates.DueAt(clock, Vn, cutoff).ShouldBe(found.At);
    }

    [Fact]
    public void counts_hours_from_the_minute_through_rest_days()
    {
        var due = DueDates.Compute(Clock("72h", "2026-12-05T22:10"), Vn);
        due.At.ShouldBe(At("2026-12-08T22:10"));
        DueDates.Compute(Clock("72h", "2033-12-05T22:10"), Vn).At.ShouldBe(At("2033-12-08T22:10"));
    }

    [Fact]
    public void differs_between_reset_pause_and_continue_on_the_same_story()
    {
        Story(SupplementPolicy.Reset).LastDay.ShouldBe(Day("2026-12-16"));
        Story(SupplementPolicy.Pause).LastDay.ShouldBe(Day("2026-12-14"));
        Story(SupplementPolicy.Continue).LastDay.ShouldBe(Day("2026-12-08"));
    }

    [Fact]
    public void has_no_date_while_the_ball_is_with_the_applicant()
    {
        var asked = Clock("10wd", "2026-11-23T09:00", SupplementPolicy.Pause).Request(At("2026-11-26T10:00"));
        DueDates.DueAt(asked, Vn).ShouldBeNull();
        DueDates.Compute(asked, Vn).At.ShouldBeNull();
        DueDates.Compute(asked, Vn).Explanation[^1].En.ShouldContain("paused with 8 working days left");
    }

    [Fact]
    public void does_not_let_a_pause_save_an_overdue_clock()
    {
        var late = Clock("3wd", "2026-11-20T14:00", SupplementPolicy.Pause)
            .Request(At("2026-12-01T10:00")).Answer(At("2026-12-20T10:00"));
        DueDates.Compute(late, Vn).LastDay.ShouldBe(Day("2026-11-26"));
    }

    [Fact]
    public void keeps_the_rest_while_suspended_whatever_the_supplement_policy()
    {
        var tolled = Clock("10wd", "2026-11-23T09:00").Toll(At("2026-11-26T10:00"), "khiếu nại");
        DueDates.DueAt(tolled, Vn).ShouldBeNull();
        DueDates.Compute(tolled.Untoll(At("2026-12-02T09:00")), Vn).LastDay.ShouldBe(Day("2026-12-14"));
    }

    [Fact]
    public void does_not_let_a_suspension_undo_a_shifted_receipt()
    {
        var clock = Clock("3wd", "2026-11-20T15:30");
        var tolled = clock.Toll(At("2026-11-20T16:00")).Untoll(At("2026-11-20T17:00"));
        DueDates.Compute(tolled, Vn, CutoffPolicy.ShiftReceiptDate).LastDay.ShouldBe(Day("2026-11-27"));
    }

    [Fact]
    public void adds_the_one_re_appointment()
    {
        var again = Clock("10wd", "2026-11-23T09:00").Reappoint(Length.Parse("5wd"), At("2026-12-07T09:00"), "chờ ý kiến");
        DueDates.Compute(again, Vn).LastDay.ShouldBe(Day("2026-12-15"));
    }

    [Fact]
    public void follows_the_version_of_the_calendar_it_is_given()
    {
        var clock = Clock("3wd", "2026-11-20T14:00");
        var changed = Read(VnText.Replace("vn-2026.11", "vn-2026.12", StringComparison.Ordinal)
            .Replace("\"2026-11-24\"", "\"2026-11-28\"", StringComparison.Ordinal));
        DueDates.Compute(clock, changed).LastDay.ShouldBe(Day("2026-11-25"));
        DueDates.Compute(clock, changed).CalendarVersion.ShouldBe("vn-2026.12");
        DueDates.Compute(clock, Vn).LastDay.ShouldBe(Day("2026-11-26"));
    }

    [Fact]
    public void says_in_words_that_a_year_is_missing() =>
        Should.Throw<ActionRefusedException>(() => DueDates.DueAt(Clock("30wd", "2031-12-15T09:00"), Vn))
            .Refusal.ShouldSatisfyAllConditions(
                refusal => refusal.Code.ShouldBe("calendar-year-missing"),
                refusal => refusal.Vi.ShouldContain("thiếu năm 2032"),
                refusal => refusal.En.ShouldContain("2032 is missing"));

    private static DueDate Story(SupplementPolicy policy) => DueDates.Compute(
        Clock("10wd", "2026-11-23T09:00", policy).Request(At("2026-11-26T10:00")).Answer(At("2026-12-02T09:00")), Vn);
}
