using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class AskingForADueDate
{
    [Theory]
    [InlineData("2026-11-20T14:00", "3wd", null, null, null, null, "2026-11-26")]
    [InlineData("20/11/2026", "3wd", null, null, null, null, "2026-11-26")]
    [InlineData("20/11/2026 15:30", "3wd", "shift", null, null, null, "2026-11-27")]
    [InlineData("2026-12-05T22:10", "72h", null, null, null, null, "2026-12-08T22:10")]
    [InlineData("2026-11-23T09:00", "10wd", null, "2026-11-26..2026-12-02", "reset", null, "2026-12-16")]
    [InlineData("2026-11-23T09:00", "10wd", null, "2026-11-26..2026-12-02", "pause", null, "2026-12-14")]
    [InlineData("2026-11-23T09:00", "10wd", null, "2026-11-26..2026-12-02", "continue", null, "2026-12-08")]
    [InlineData("2026-11-23T09:00", "10wd", null, "2026-11-23..2026-11-23", "pause", null, "2026-12-08")]
    [InlineData("2025-09-01", "36m", null, null, null, "inclusive", "2028-08-31")]
    [InlineData("2025-09-01", "36m", null, null, null, "civil", "2028-09-01")]
    public void answers_on_line_one(string from, string length, string? cutoff, string? away, string? policy, string? term, string answer)
    {
        DueQuery.TryParse(from, length, cutoff, away, policy, term, out var query, out var error).ShouldBeTrue(error?.En);
        var found = query!.Answer(Vn);
        found.FirstLine.ShouldBe(answer);
        found.Explanation.ShouldNotBeEmpty();
        found.Explanation.ShouldAllBe(line => !line.Vi.Contains("query", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("31/02/2026", "3wd", null, null, null, null, "tháng 2 năm 2026 chỉ có 28 ngày")]
    [InlineData("2026-02-31", "3wd", null, null, null, null, "không có ngày 31")]
    [InlineData("2026-13-01", "3wd", null, null, null, null, "không có tháng 13")]
    [InlineData("2026-11-20T25:00", "3wd", null, null, null, null, "giờ phải từ")]
    [InlineData("mai", "3wd", null, null, null, null, "không phải là ngày")]
    [InlineData("2026-11-20", "3", null, null, null, null, "--length: ")]
    [InlineData("2026-11-20", "3wd", "sớm", null, null, null, "chọn forward | shift")]
    [InlineData("2026-11-20", "3wd", null, "2026-11-25", null, null, "--away: ")]
    [InlineData("2026-11-20", "3wd", null, "2026-11-25..2026-11-24", null, null, "đứng trước ngày yêu cầu")]
    [InlineData("2026-11-20", "3wd", null, "2026-11-19..2026-11-24", null, null, "đứng trước ngày bắt đầu")]
    [InlineData("2026-11-20", "3wd", null, null, "dừng", null, "pause | reset | continue")]
    [InlineData("2026-11-20", "36m", null, null, null, "xyz", "inclusive | civil")]
    [InlineData("2026-11-20", "3wd", null, null, null, "civil", "tính bằng tháng")]
    public void says_what_it_cannot_read(string from, string length, string? cutoff, string? away, string? policy, string? term, string why)
    {
        DueQuery.TryParse(from, length, cutoff, away, policy, term, out var query, out var error).ShouldBeFalse();
        query.ShouldBeNull();
        error!.Vi.ShouldContain(why);
        error.En.ShouldNotBeEmpty();
    }

    [Fact]
    public void warns_of_a_provisional_year_below_the_date()
    {
        DueQuery.TryParse("2026-11-23", "30wd", null, null, null, null, out var query, out _).ShouldBeTrue();
        var found = query!.Answer(Vn);
        found.FirstLine.ShouldBe("2027-01-06");
        found.Provisional.ShouldBeTrue();
        found.Explanation[^1].Vi.ShouldStartWith("Cảnh báo: lịch nghỉ năm 2027");
    }

    [Fact]
    public void says_in_words_that_a_year_is_missing()
    {
        DueQuery.TryParse("2040-11-23", "30wd", null, null, null, null, out var query, out _).ShouldBeTrue();
        Should.Throw<ActionRefusedException>(() => query!.Answer(Vn)).Refusal.Vi.ShouldContain("thiếu năm 2040");
    }
}
