namespace HiHub.Sandbox.Domain.Law;

/// <summary>Due dates as a pure function of a clock's events and a version of the calendar (BLDS 2015 Đ147–148).</summary>
public static class DueDates
{
    /// <summary>The due date with its explanation.</summary>
    /// <exception cref="ActionRefusedException"><c>calendar-year-missing</c></exception>
    public static DueDate Compute(Clock clock, LegalCalendar calendar, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly) =>
        new DueExplanation(clock, calendar, cutoff).Write(withBasis: true);

    /// <summary>The deadline's instant (UTC) alone; null while time stands still or before the start.</summary>
    /// <exception cref="ActionRefusedException"><c>calendar-year-missing</c></exception>
    public static DateTimeOffset? DueAt(Clock clock, LegalCalendar calendar, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = Replay(clock, calendar, cutoff);
        return run.Started && !run.Held ? run.DueAt : null;
    }

    internal static ClockRun Replay(Clock clock, LegalCalendar calendar, CutoffPolicy cutoff)
    {
        var run = new ClockRun(clock, calendar, cutoff);
        foreach (var happened in clock.Events)
            run.Apply(happened);
        return run;
    }
}
