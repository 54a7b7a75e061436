using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>When a clock of a case runs out under a pack and a calendar, whether it is asked by an act, a change of the calendar or a dry run.</summary>
internal static class ClockDues
{
    /// <summary>UTC; null while it stands still or is closed.</summary>
    public static DateTimeOffset? At(Clock clock, string? subject, SandboxCase @case, RegimePack pack, LegalCalendar calendar)
    {
        if (clock.IsClosed)
            return null;
        var kind = ClockCatalogue.Of(clock.Kind);
        try
        {
            return kind.IsMoment ? CaseMoments.Of(clock.Kind, @case, pack, calendar, subject) : DueDates.DueAt(clock, kind.Days(calendar, pack));
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return Beyond(calendar);
        }
    }

    public static (EscalationLevel Level, DateTimeOffset? Next) Ladder(Clock clock, RegimePack pack, LegalCalendar calendar, DateTimeOffset now)
    {
        if (clock.IsClosed)
            return (EscalationLevel.OnTime, null);
        var days = ClockCatalogue.Of(clock.Kind).Days(calendar, pack);
        try
        {
            return (Escalation.Level(clock, days, now, pack.ApologyBefore), Escalation.NextChange(clock, days, now, pack.ApologyBefore));
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return (EscalationLevel.OnTime, Beyond(calendar));
        }
    }

    /// <summary>For a date beyond the published calendar: when its last year is nearly over, to look again.</summary>
    public static DateTimeOffset Beyond(LegalCalendar calendar) => OfficeTime.StartOf(new DateOnly(calendar.LastYear, 12, 1));
}

/// <summary>One clock's due date before and after a change.</summary>
internal sealed record ClockMove(string Clock, string Kind, string? Subject, DateTimeOffset? Before, DateTimeOffset? After);
