namespace HiHub.Sandbox.Domain.Law;

/// <summary>The overdue ladder: 60 % to the handler, 80 % to the head, the apology as long before as the regime says, then overdue.</summary>
public enum EscalationLevel { OnTime, Amber, Red, ApologyDue, Overdue }

/// <summary>Where a clock stands on the ladder; it never changes a state.</summary>
public static class Escalation
{
    /// <summary>The level at the moment; a clock that is stopped keeps the level it was stopped at. <paramref name="apology"/>: how long before; null for no such rung.</summary>
    public static EscalationLevel Level(
        Clock clock, LegalCalendar calendar, DateTimeOffset now, Length? apology, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = DueDates.Replay(clock, calendar, cutoff);
        if (!run.Started)
            return EscalationLevel.OnTime;
        return LevelAt(Ladder.Of(run, clock, calendar, apology), run.StoppedAt is { } stopped && stopped < now ? stopped : now);
    }

    /// <summary>The next moment at which the level rises; null when only an event can change it.</summary>
    public static DateTimeOffset? NextChange(
        Clock clock, LegalCalendar calendar, DateTimeOffset now, Length? apology, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = DueDates.Replay(clock, calendar, cutoff);
        if (!run.Started || run.Held || run.StoppedAt is not null)
            return null;
        var ladder = Ladder.Of(run, clock, calendar, apology);
        DateTimeOffset? next = null;
        for (var level = LevelAt(ladder, now) + 1; level <= EscalationLevel.Overdue; level++)
        {
            if (ladder.From(level) is { } from && (next is null || from < next))
                next = from;
        }

        return next;
    }

    /// <summary>The last day for the written apology, so long before the due day as the pack's <c>apology.daysBefore</c> says (NĐ 61/2018 Đ19.9).</summary>
    public static DateOnly ApologyBy(DateOnly dueDay, Length before, LegalCalendar calendar) => before.Unit switch
    {
        LengthUnit.WorkingDays => calendar.AddWorkingDays(dueDay, -before.Amount),
        LengthUnit.Days => dueDay.AddDays(-before.Amount),
        LengthUnit.Months => dueDay.AddMonths(-before.Amount),
        LengthUnit.Hours => OfficeTime.DayOf(OfficeTime.EndOf(dueDay).AddHours(-before.Amount)),
    };

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
