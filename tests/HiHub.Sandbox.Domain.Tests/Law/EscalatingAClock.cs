using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class EscalatingAClock
{
    private static readonly Length Day1 = Length.Parse("1wd");

    [Theory]
    [InlineData("2026-11-30T12:00", EscalationLevel.OnTime)]
    [InlineData("2026-12-02T00:00", EscalationLevel.OnTime)]
    [InlineData("2026-12-03T00:00", EscalationLevel.Amber)]
    [InlineData("2026-12-05T00:00", EscalationLevel.Red)]
    [InlineData("2026-12-07T00:00", EscalationLevel.ApologyDue)]
    [InlineData("2026-12-08T23:59", EscalationLevel.ApologyDue)]
    [InlineData("2026-12-09T00:00", EscalationLevel.Overdue)]
    public void climbs_the_ladder(string now, EscalationLevel level) =>
        Escalation.Level(Clock("10wd", "2026-11-23T09:00"), Vn, At(now), Day1).ShouldBe(level);

    [Fact]
    public void asks_for_the_apology_on_the_working_day_before() =>
        Escalation.ApologyBy(Day("2026-12-08"), Day1, Vn).ShouldBe(Day("2026-12-07"));

    [Theory]
    [InlineData("3wd", "2026-12-03")]
    [InlineData("2d", "2026-12-06")]
    [InlineData("25h", "2026-12-07")]
    public void asks_for_it_as_early_as_the_regime_says(string before, string day) =>
        Escalation.ApologyBy(Day("2026-12-08"), Length.Parse(before), Vn).ShouldBe(Day(day));

    [Fact]
    public void knows_no_apology_where_the_regime_knows_none() =>
        Escalation.Level(Clock("10wd", "2026-11-23T09:00"), Vn, At("2026-12-08T23:59"), null).ShouldBe(EscalationLevel.Red);

    [Fact]
    public void names_every_moment_a_timer_must_wake()
    {
        var clock = Clock("10wd", "2026-11-23T09:00");
        var moments = new List<DateTimeOffset>();
        for (var next = Escalation.NextChange(clock, Vn, At("2026-11-23T09:00"), Day1); next is { } at; next = Escalation.NextChange(clock, Vn, at, Day1))
            moments.Add(at);
        moments.ShouldBe([At("2026-12-03"), At("2026-12-05"), At("2026-12-07"), At("2026-12-09")]);
    }

    [Fact]
    public void sleeps_while_the_clock_is_held_or_stopped()
    {
        var asked = Clock("10wd", "2026-11-23T09:00").Request(At("2026-12-03T10:00"));
        Escalation.NextChange(asked, Vn, At("2026-12-03T10:00"), Day1).ShouldBeNull();
        Escalation.Level(asked, Vn, At("2027-01-03T10:00"), Day1).ShouldBe(EscalationLevel.Amber);
        var stopped = Clock("10wd", "2026-11-23T09:00").Stop(At("2026-11-25T10:00"));
        Escalation.NextChange(stopped, Vn, At("2026-11-25T10:00"), Day1).ShouldBeNull();
        Escalation.Level(stopped, Vn, At("2027-01-03T10:00"), Day1).ShouldBe(EscalationLevel.OnTime);
    }

    [Fact]
    public void measures_hours_exactly()
    {
        var clock = Clock("100h", "2026-12-05T22:00");
        Escalation.Level(clock, Vn, At("2026-12-08T09:59"), Day1).ShouldBe(EscalationLevel.OnTime);
        Escalation.Level(clock, Vn, At("2026-12-08T10:00"), Day1).ShouldBe(EscalationLevel.Amber);
        Escalation.NextChange(clock, Vn, At("2026-12-08T10:00"), Day1).ShouldBe(At("2026-12-09T06:00"));
        Escalation.Level(clock, Vn, At("2026-12-10T02:00"), Day1).ShouldBe(EscalationLevel.Overdue);
    }
}
