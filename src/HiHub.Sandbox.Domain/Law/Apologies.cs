namespace HiHub.Sandbox.Domain.Law;

/// <summary>Which clock an apology may re-appoint.</summary>
public static class Apologies
{
    /// <summary>
    /// The one among the running clocks that is owed the apology: the whole procedure's while it runs, a step's where it is about to be late or is.
    /// </summary>
    /// <exception cref="ActionRefusedException"><c>clock-not-running</c>, <c>apology-not-due</c></exception>
    public static Clock Owed(string kind, IEnumerable<Clock> clocks, LegalCalendar calendar, RegimePack pack, DateTimeOffset now)
    {
        var running = clocks.Where(clock => clock.Kind == kind && !clock.IsClosed).ToList();
        if (running.Count == 0)
            throw ClockRefusals.NotRunning(kind);
        return running.Find(clock => IsOwed(clock, ClockCatalogue.Of(kind).Days(calendar, pack), pack, now)) ?? throw ClockRefusals.ApologyNotDue();
    }

    private static bool IsOwed(Clock clock, LegalCalendar calendar, RegimePack pack, DateTimeOffset now) =>
        clock.Kind == ClockCatalogue.Total
            ? DueDates.DueAt(clock, calendar) is not null
            : Escalation.Level(clock, calendar, now, pack.ApologyBefore) >= EscalationLevel.ApologyDue;
}
