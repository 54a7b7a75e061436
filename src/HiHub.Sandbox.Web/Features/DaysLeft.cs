using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features;

/// <summary>How far a due day is, as an official says it.</summary>
internal static class DaysLeft
{
    /// <summary>Working days, or plain days where the calendar does not reach.</summary>
    public static LocalText InWords(DateOnly last, DateOnly today, LegalCalendar days)
    {
        if (last == today)
            return new("hôm nay là ngày cuối", "today is the last day");
        var (from, to) = last < today ? (last, today) : (today, last);
        var known = from.Year >= days.FirstYear && to.Year <= days.LastYear;
        var count = known ? days.WorkingDaysBetween(from, to) : to.DayNumber - from.DayNumber;
        var (vi, en) = known ? ("ngày làm việc", count == 1 ? "working day" : "working days") : ("ngày", count == 1 ? "day" : "days");
        return last < today ? new($"quá hạn {count} {vi}", $"{count} {en} overdue") : new($"còn {count} {vi}", $"{count} {en} left");
    }
}
