using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Clocks with their explanations, computed when asked.</summary>
internal static class ClockAnswers
{
    /// <summary>A clock of the case itself; where its day follows from the facts, that day stands and not the count.</summary>
    public static ClockAnswer Of(CaseClock row, RegimePack pack, LawBook law, DateTimeOffset now)
    {
        // A closed clock stays as it was counted; a new calendar is not for it.
        var answer = Of(row.Read(), pack, row.Closed ? law.CalendarOf(row.CalendarVersion) : law.Calendar, now) with { Level = row.Level };
        if (row.Closed || row.DueAt == answer.DueAt || !ClockCatalogue.Of(row.Kind).IsMoment)
            return answer;
        var last = row.DueAt is { } due ? OfficeTime.DayOf(due.AddTicks(-1)) : (DateOnly?)null;
        return answer with { DueAt = row.DueAt, LastDay = last, Explanation = [answer.Explanation[0], OfFacts(last)] };
    }

    /// <summary>Where a year is missing from the calendar nothing is due, and the explanation says so.</summary>
    public static ClockAnswer Of(Clock clock, RegimePack pack, LegalCalendar calendar, DateTimeOffset now)
    {
        var days = ClockCatalogue.Of(clock.Kind).Days(calendar, pack);
        var answer = new ClockAnswer(
            clock.Id, clock.Kind, ClockCatalogue.Of(clock.Kind).Title, clock.Length.ToString(), clock.OnSupplement, null, null, EscalationLevel.OnTime,
            clock.IsClosed, true, 0, 0, []);
        try
        {
            var (due, ball) = (DueDates.Compute(clock, days), BallAccount.Of(clock, days, now));
            return answer with
            {
                DueAt = due.At,
                LastDay = due.LastDay,
                Level = Escalation.Level(clock, days, now, pack.ApologyBefore),
                Provisional = due.Provisional,
                AuthorityWorkingDays = ball.AuthorityWorkingDays,
                ApplicantDays = ball.ApplicantDays,
                Explanation = due.Explanation,
            };
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return answer with { Explanation = [new(missing.Refusal.Vi, missing.Refusal.En)] };
        }
    }

    private static LocalText OfFacts(DateOnly? last) => last is { } day
        ? new($"Hạn theo hồ sơ và quyết định: hết ngày {day:dd/MM/yyyy}.", $"Due by the case's facts and decisions: the end of {day:yyyy-MM-dd}.")
        : new("Hiện không tính hạn.", "Nothing is due now.");
}
