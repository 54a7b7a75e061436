using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ClosingAnOffice
{
    private static readonly LegalCalendar s_closing = With(
        """
        [{"agency":"ubnd","from":"2026-12-07","to":"2026-12-09","vi":"Di chuyển trụ sở","en":"Moving house","source":"Thông báo 12/TB","confidence":"article"},
         {"agency":"all","from":"2026-08-21","to":"2026-08-23","vi":"Bão số 9","en":"Storm 9","source":"Công điện 90","confidence":"article"}]
        """);

    [Fact]
    public void takes_its_days_from_its_own_time_only()
    {
        var clock = Clock("5wd", "2026-12-04T09:00");
        DueDates.DueAt(clock, s_closing).ShouldBe(DueDates.DueAt(clock, Vn));
        DueDates.DueAt(clock, s_closing.HeldBy("nhnn")).ShouldBe(DueDates.DueAt(clock, Vn));
        DueDates.DueAt(clock, s_closing.HeldBy("ubnd")).ShouldBe(OfficeTime.EndOf(Day("2026-12-16")));
        var pack = Office.Pack("HN-LTD2026");
        ClockCatalogue.Of("supplement").Days(s_closing, pack).ShouldBeSameAs(s_closing);
        ClockCatalogue.Of("total").Days(s_closing, pack).IsWorkingDay(Day("2026-12-08")).ShouldBeFalse();
        ClockCatalogue.Of("consult").Days(s_closing, pack).IsWorkingDay(Day("2026-12-08")).ShouldBeTrue();
        ClockCatalogue.Of("consult").Days(s_closing, pack).IsWorkingDay(Day("2026-08-21")).ShouldBeFalse();
    }

    [Fact]
    public void rolls_a_last_day_and_closes_a_worked_saturday_too()
    {
        DueDates.DueAt(Clock("3d", "2026-12-04T09:00"), s_closing.HeldBy("ubnd")).ShouldBe(OfficeTime.EndOf(Day("2026-12-10")));
        s_closing.HeldBy("ubnd").IsWorkingDay(Day("2026-08-22")).ShouldBeFalse();
        s_closing.IsWorkingDay(Day("2026-08-22")).ShouldBeTrue();
    }

    [Fact]
    public void is_named_in_the_explanation_with_its_notice() =>
        DueDates.Compute(Clock("5wd", "2026-12-04T09:00"), s_closing.HeldBy("ubnd")).Explanation.Select(line => line.Vi)
            .ShouldContain("Không tính thứ Hai 07/12/2026: cơ quan tạm ngừng làm việc: Di chuyển trụ sở (Thông báo 12/TB).");

    [Fact]
    public void changes_exactly_its_days() =>
        Vn.DifferentDays(s_closing).ShouldBe([Day("2026-08-21"), Day("2026-08-22"), Day("2026-12-07"), Day("2026-12-08"), Day("2026-12-09")]);

    [Theory]
    [InlineData("""[{"agency":"","from":"2026-12-07","to":"2026-12-09","vi":"x","en":"x","source":"x","confidence":"article"}]""", "$.closures[0].agency")]
    [InlineData("""[{"agency":"all","from":"2026-12-09","to":"2026-12-07","vi":"x","en":"x","source":"x","confidence":"article"}]""", "$.closures[0].to")]
    [InlineData("""[{"agency":"all","from":"2099-12-07","to":"2099-12-09","vi":"x","en":"x","source":"x","confidence":"article"}]""", "$.closures[0]")]
    [InlineData("""[{"agency":"all","from":"2026-12-07","to":"2026-12-09","vi":"x","en":"x","source":"","confidence":"article"}]""", "$.closures[0]")]
    [InlineData("""[{"agency":"all","from":"2026-12-07","to":"2026-12-09","vi":"x","en":"x","source":"x","confidence":"article"},{"agency":"all","from":"2026-12-09","to":"2026-12-10","vi":"y","en":"y","source":"y","confidence":"article"}]""", "$.closures[0]")]
    public void without_agency_days_or_notice_is_refused(string closures, string path) =>
        Should.Throw<CalendarFileException>(() => With(closures)).Path.ShouldBe(path);

    [Fact]
    public void of_an_authority_that_no_regime_knows_is_told() =>
        With("""[{"agency":"moon","from":"2026-12-07","to":"2026-12-09","vi":"x","en":"x","source":"x","confidence":"article"}]""")
            .WhyNotUnder(Office.Packs).ShouldHaveSingleItem().Code.ShouldBe("unknown-agency");

    private static LegalCalendar With(string closures) => Read($$"""{"closures":{{closures}},{{VnText.TrimStart()[1..]}}""");
}
