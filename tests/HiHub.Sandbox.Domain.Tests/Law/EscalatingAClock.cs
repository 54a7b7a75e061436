using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.Tests.Law.Calendars;

namespace HiHub.Sandbox.Domain.Tests.Law;

public sealed class EscalatingAClock
{
    [Theory]
    [InlineData("2026-11-30T12:00", EscalationLevel.OnTime)]
    [InlineData("2026-12-02T00:00", EscalationLevel.OnTime)]
    [InlineData("2026-12-03T00:00", EscalationLevel.Amber)]
    [InlineData("2026-12-05T00:00", EscalationLevel.Red)]
    [InlineData("2026-12-07T00:00", EscalationLevel.ApologyDue)]
    [InlineData("2026-12-08T23:59", EscalationLevel.ApologyDue)]
    [InlineData("2026-12-09T00:00", EscalationLevel.Overdue)]
    public void climbs_the_ladder(string now, EscalationLevel level) =>
        Escalation.Level(Clock("10wd", "2026-11-23T09:00"), Vn, At(now)).ShouldBe(level);

    [Fact]
    public void asks_for_the_apology_on_the_working_day_before() =>
        Escalation.ApologyBy(Day("2026-12-08"), Vn).ShouldBe(Day("2026-12-07"));

    [Fact]
    public void names_every_moment_a_timer_must_wake()
    {
        var clock = Clock("10wd", "2026-11-23T09:00");
        var moments = new List<DateTimeOffset>();
        for (var next = Escalation.NextChange(clock, Vn, At("2026-11-23T09:00")); next is { } at; next = Escalation.NextChange(clock, Vn, at))
            moments.Add(at);
        moments.ShouldBe([At("2026-12-03"), At("2026-12-05"), At("2026-12-07"), At("2026-12-09")]);
    }

    [Fact]
    public void sleeps_while_the_clock_is_held_or_stopped()
    {
        var asked = Clock("10wd", "2026-11-23T09:00").Request(At("2026-12-03T10:00"));
        Escalation.NextChange(asked, Vn, At("2026-12-03T10:00")).ShouldBeNull();
        Escalation.Level(asked, Vn, At("2027-01-03T10:00")).ShouldBe(EscalationLevel.Amber);
        var stopped = Clock("10wd", "2026-11-23T09:00").Stop(At("2026-11-25T10:00"));
        Escalation.NextChange(stopped, Vn, At("2026-11-25T10:00")).ShouldBeNull();
        Escalation.Level(stopped, Vn, At("2027-01-03T10:00")).ShouldBe(EscalationLevel.OnTime);
    }

    [Fact]
    public void measures_hours_exactly()
    {
        var clock = Clock("100h", "2026-12-05T22:00");
        Escalation.Level(clock, Vn, At("2026-12-08T09:59")).ShouldBe(EscalationLevel.OnTime);
        Escalation.Level(clock, Vn, At("2026-12-08T10:00")).ShouldBe(EscalationLevel.Amber);
        Escalation.NextChange(clock, Vn, At("2026-12-08T10:00")).ShouldBe(At("2026-12-09T06:00"));
        Escalation.Level(clock, Vn, At("2026-12-10T02:00")).ShouldBe(EscalationLevel.Overdue);
    }
}
