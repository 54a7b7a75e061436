using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class TellingWhoHadTheBall
{
    [Fact]
    public void agrees_with_a_naive_recount_day_by_day() =>
        Stories.OfDays.Holds(story =>
        {
            if (story.Cutoff != CutoffPolicy.ForwardOnly)
                return true;
            var now = story.Clock.Events[^1].At.AddDays(17);
            var account = BallAccount.Of(story.Clock, Vn, now);
            return (account.AuthorityWorkingDays, account.ApplicantDays, account.SuspendedDays)
                == (Recount(story.Clock, BallHolder.Authority, now), Recount(story.Clock, BallHolder.Applicant, now), Recount(story.Clock, BallHolder.Suspended, now));
        });

    [Fact]
    public void counts_a_day_once_for_a_party_over_all_clocks() =>
        Gen.Two(Stories.OfDays.Generator).ToArbitrary().Holds(pair =>
        {
            Clock[] clocks = [pair.Item1.Clock, pair.Item2.Clock with { Kind = "consult" }];
            clocks[0] = clocks[0] with { Kind = "total" };
            var now = clocks.Max(clock => clock.Events[^1].At).AddDays(5);
            var days = Enumerable.Range(OfficeTime.DayOf(clocks.Min(clock => clock.Events[0].At)).DayNumber, 3000).Select(DateOnly.FromDayNumber)
                .Where(day => day <= OfficeTime.DayOf(now)).ToList();
            var total = CaseBall.Of(clocks, Vn, now).Total;
            return total.AuthorityWorkingDays == days.Count(day => Vn.IsWorkingDay(day) && HolderOf(clocks[0], day, now) == BallHolder.Authority)
                && total.AgencyDays == days.Count(day => HolderOf(clocks[1], day, now) == BallHolder.Authority)
                && total.ApplicantDays == days.Count(day => clocks.Any(clock => HolderOf(clock, day, now) == BallHolder.Applicant))
                && total.SuspendedDays == days.Count(day => clocks.Any(clock => HolderOf(clock, day, now) == BallHolder.Suspended));
        });

    [Fact]
    public void says_it_in_words()
    {
        var total = Clock("30wd", "2026-11-20T14:00") with { Kind = "total" };
        var ball = CaseBall.Of([total.Request(At("2026-11-26T10:00"))], Vn, At("2026-12-01T09:00"));

        ball.Total.ShouldBe(new(3, 5, 0, 0, 0));
        var words = BallWords.Of(ball);
        words[0].Vi.ShouldBe("Tính đến nay: cơ quan giải quyết dùng 3 ngày làm việc; ở tổ chức đề nghị 5 ngày.");
        words[1].En.ShouldBe("The case is now with: the applicant.");
        words[2].Vi.ShouldStartWith("«Thời hạn giải quyết hồ sơ»: ");
    }

    [Fact]
    public void says_so_when_nothing_runs() => BallWords.Of(CaseBall.Of([], Vn, At("2026-12-01T09:00")))[1].En.ShouldBe("No clock is running now.");

    private static int Recount(Clock clock, BallHolder holder, DateTimeOffset now)
    {
        var count = 0;
        for (var day = OfficeTime.DayOf(clock.Events[0].At); day <= OfficeTime.DayOf(now); day = day.AddDays(1))
            if (HolderOf(clock, day, now) == holder && (holder != BallHolder.Authority || Vn.IsWorkingDay(day)))
                count++;
        return count;
    }

    // A day is theirs who had the ball when it began.
    private static BallHolder HolderOf(Clock clock, DateOnly day, DateTimeOffset now)
    {
        var (started, stopped, asked, tolled) = (false, false, false, false);
        foreach (var happened in clock.Events.Where(one => one.At <= now && OfficeTime.DayOf(one.At) < day))
        {
            started = true;
            stopped |= happened.Kind == ClockEventKind.Stopped;
            asked = happened.Kind == ClockEventKind.RequestIssued || (asked && happened.Kind != ClockEventKind.Answered);
            tolled = happened.Kind == ClockEventKind.Tolled || (tolled && happened.Kind != ClockEventKind.Untolled);
        }
        return !started || stopped ? BallHolder.Nobody
            : tolled ? BallHolder.Suspended
            : asked && clock.OnSupplement != SupplementPolicy.Continue ? BallHolder.Applicant
            : BallHolder.Authority;
    }
}
