using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class CountingATerm
{
    [Theory]
    [InlineData("2025-09-01", 36, TermConvention.InclusiveStart, "2028-08-31")]
    [InlineData("2025-09-01", 36, TermConvention.CivilCode, "2028-09-01")]
    [InlineData("2028-02-29", 12, TermConvention.CivilCode, "2029-02-28")]
    [InlineData("2028-03-01", 12, TermConvention.InclusiveStart, "2029-02-28")]
    [InlineData("2027-03-01", 12, TermConvention.InclusiveStart, "2028-02-29")]
    [InlineData("2040-01-01", 24, TermConvention.InclusiveStart, "2041-12-31")]
    public void ends_on_its_last_day_without_rolling(string start, int months, TermConvention convention, string last) =>
        Terms.LastDay(Day(start), months, convention).ShouldBe(Day(last));

    [Fact]
    public void is_over_at_midnight_of_its_last_day_whatever_has_been_filed() =>
        Terms.EndsAt(Day("2025-09-01"), 36).ShouldBe(At("2028-09-01T00:00"));

    [Theory]
    [InlineData("3wd")]
    [InlineData("72h")]
    public void refuses_units_a_term_does_not_have(string length) =>
        Should.Throw<ActionRefusedException>(() => Terms.LastDay(Day("2026-01-01"), Length.Parse(length), TermConvention.CivilCode))
            .Refusal.Code.ShouldBe("term-unit");
}
