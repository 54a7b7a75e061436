using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class ExplainingADueDate
{
    [Fact]
    public void names_each_skipped_day_and_its_reason()
    {
        var due = DueDates.Compute(Clock("3wd", "2026-11-20T14:00"), Vn);
        due.Skipped.Select(day => day.Day).ShouldBe([Day("2026-11-21"), Day("2026-11-22"), Day("2026-11-24")]);
        due.Explanation.Select(line => line.Vi).ShouldBe([
            "Thời hạn 3 ngày làm việc: mặc định hệ thống, chưa có căn cứ.",
            "Bắt đầu 14:00 thứ Sáu 20/11/2026; ngày đầu tiên không tính, tính từ ngày liền sau (BLDS 2015 Đ147–148).",
            "Tính từ thứ Bảy 21/11/2026 đến hết thứ Năm 26/11/2026: 3 ngày làm việc.",
            "Không tính ngày nghỉ hằng tuần: 21/11/2026, 22/11/2026.",
            "Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (NQ 28/2026/QH16, theo nguồn thứ cấp).",
            "Hạn cuối: 24:00 thứ Năm 26/11/2026.",
        ]);
    }

    [Fact]
    public void names_the_saturday_that_is_worked()
    {
        var due = DueDates.Compute(Clock("5wd", "2026-08-21T09:00"), Vn);
        due.Explanation.ShouldContain(line => line.En == "Counted, Saturday 22 August 2026: worked instead of Monday 31 August 2026.");
    }

    [Fact]
    public void cites_the_basis_and_never_an_article_for_a_default()
    {
        var cited = Clock("3wd", "2026-11-20T14:00") with { Basis = new LegalBasis("NĐ 61/2018 Đ19.4", Confidence.Article, "N61") };
        DueDates.Compute(cited, Vn).Explanation[0].Vi.ShouldBe("Thời hạn 3 ngày làm việc, căn cứ NĐ 61/2018 Đ19.4.");
        var guessed = cited with { Basis = new LegalBasis("NĐ 61/2018 Đ19.4", Confidence.Default, null) };
        guessed.Basis.Article.ShouldBeNull();
        DueDates.Compute(guessed, Vn).Explanation[0].En.ShouldBe("Length 3 working days: system default, no legal basis yet.");
    }

    [Fact]
    public void says_why_a_reset_starts_again()
    {
        var clock = Clock("10wd", "2026-11-23T09:00").Request(At("2026-11-26T10:00")).Answer(At("2026-12-02T09:00"));
        var due = DueDates.Compute(clock, Vn);
        due.Explanation.ShouldContain(line => line.Vi.Contains("tính lại từ đầu", StringComparison.Ordinal)
            && line.Vi.Contains("NĐ 61/2018 Đ19.4", StringComparison.Ordinal));
        due.Counted.Sum(span => span.Days).ShouldBe(10);
    }

    [Fact]
    public void warns_of_a_year_without_the_notice()
    {
        var due = DueDates.Compute(Clock("30wd", "2026-11-23T09:00"), Vn);
        due.Provisional.ShouldBeTrue();
        due.Explanation[^1].En.ShouldStartWith("Warning: the Prime Minister's notice of days off in 2027 is missing");
        DueDates.Compute(Clock("10wd", "2026-11-23T09:00"), Vn).Provisional.ShouldBeFalse();
    }

    [Fact]
    public void names_the_days_a_last_day_rolls_over()
    {
        var due = DueDates.Compute(Clock("90d", "2026-11-23T09:00"), Vn);
        due.Counted.Sum(span => span.Days).ShouldBe(90);
        due.Skipped.Select(day => day.Day).ShouldBe([Day("2027-02-21")]);
    }
}
