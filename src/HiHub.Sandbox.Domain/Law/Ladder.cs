namespace HiHub.Sandbox.Domain.Law;

/// <summary>The moments at which a run's rungs begin; null when the rung is out of reach.</summary>
internal readonly record struct Ladder(
    DateTimeOffset? Amber, DateTimeOffset? Red, DateTimeOffset? Apology, DateTimeOffset? Overdue)
{
    public static Ladder Of(in ClockRun run, Clock clock, LegalCalendar calendar, Length? before)
    {
        var (amber, red) = (Share(run, clock, calendar, 3), Share(run, clock, calendar, 4));
        if (run.Held)
            return new(amber, red, null, null);
        DateTimeOffset? apology = clock.Length.Unit == LengthUnit.Hours || before is not { } length ? null
            : OfficeTime.StartOf(Escalation.ApologyBy(run.LastDay, length, calendar));
        return new(amber, red, apology < run.ZeroAt ? run.ZeroAt : apology, run.DueAt);
    }

    public DateTimeOffset? From(EscalationLevel level) => level switch
    {
        EscalationLevel.OnTime => DateTimeOffset.MinValue,
        EscalationLevel.Amber => Amber,
        EscalationLevel.Red => Red,
        EscalationLevel.ApologyDue => Apology,
        EscalationLevel.Overdue => Overdue,
    };

    /// <summary>When so many fifths of the round have elapsed, in whole days rounded up.</summary>
    private static DateTimeOffset? Share(in ClockRun run, Clock clock, LegalCalendar calendar, int fifths)
    {
        if (clock.Length.Unit == LengthUnit.Hours)
        {
            var time = ((run.UsedTime + run.RestTime) * fifths / 5) - run.UsedTime;
            return time <= TimeSpan.Zero ? DateTimeOffset.MinValue : run.Held ? null : run.ZeroAt + time;
        }

        var days = ((((run.Used + run.RestDays) * fifths) + 4) / 5) - run.Used;
        if (days <= 0)
            return DateTimeOffset.MinValue;
        if (run.Held)
            return null;
        return OfficeTime.EndOf(clock.Length.Unit == LengthUnit.WorkingDays ? calendar.AddWorkingDays(run.Zero, days) : run.Zero.AddDays(days));
    }
}
