namespace HiHub.Sandbox.Domain.Law;

/// <summary>The overdue ladder: 60 % to the handler, 80 % to the head, the apology on the working day before, then overdue.</summary>
public enum EscalationLevel { OnTime, Amber, Red, ApologyDue, Overdue }

/// <summary>Where a clock stands on the ladder; it never changes a state.</summary>
public static class Escalation
{
    /// <summary>The level at the moment; a clock that is stopped keeps the level it was stopped at.</summary>
    public static EscalationLevel Level(
        Clock clock, LegalCalendar calendar, DateTimeOffset now, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = DueDates.Replay(clock, calendar, cutoff);
        if (!run.Started)
            return EscalationLevel.OnTime;
        return LevelAt(Ladder.Of(run, clock, calendar), run.StoppedAt is { } stopped && stopped < now ? stopped : now);
    }

    /// <summary>The next moment at which the level rises; null when only an event can change it.</summary>
    public static DateTimeOffset? NextChange(
        Clock clock, LegalCalendar calendar, DateTimeOffset now, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = DueDates.Replay(clock, calendar, cutoff);
        if (!run.Started || run.Held || run.StoppedAt is not null)
            return null;
        var ladder = Ladder.Of(run, clock, calendar);
        DateTimeOffset? next = null;
        for (var level = LevelAt(ladder, now) + 1; level <= EscalationLevel.Overdue; level++)
        {
            if (ladder.From(level) is { } from && (next is null || from < next))
                next = from;
        }

        return next;
    }

    /// <summary>The last day for the written apology: the working day before the due day (NĐ 61/2018 Đ19.9).</summary>
    public static DateOnly ApologyBy(DateOnly dueDay, LegalCalendar calendar) => calendar.AddWorkingDays(dueDay, -1);

    private static EscalationLevel LevelAt(Ladder ladder, DateTimeOffset now)
    {
        for (var level = EscalationLevel.Overdue; level > EscalationLevel.OnTime; level--)
        {
            if (ladder.From(level) <= now)
                return level;
        }

        return EscalationLevel.OnTime;
    }
}
