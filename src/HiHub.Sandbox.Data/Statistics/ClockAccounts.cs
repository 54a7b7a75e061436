using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Statistics;

/// <summary>The accounts of finished clocks; the desk writes each as its clock closes.</summary>
public sealed class ClockAccounts(IDbContextFactory<SandboxDb> contexts)
{
    private const int Batch = 500;

    /// <summary>Null for a clock that runs still, whose day follows from the case's facts, or that ends beyond the calendar.</summary>
    internal static ClockAccount? Of(CaseClock row, Clock clock, string regime, LegalCalendar calendar)
    {
        if (ClockCatalogue.Of(row.Kind).IsMoment || clock.Events.LastOrDefault(one => one.Kind == ClockEventKind.Stopped) is not { } stop)
            return null;
        try
        {
            return Of(row, clock, stop, regime, calendar);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return null;
        }
    }

    /// <summary>Computes every account anew, each under the calendar that its clock was closed under; gives their number.</summary>
    public async Task<int> Rebuild(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var calendars = await db.CalendarVersions.AsNoTracking()
            .ToDictionaryAsync(row => row.Version, row => LegalCalendar.Parse(row.Content, row.Id), StringComparer.Ordinal, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.ClockAccounts.ExecuteDeleteAsync(ct);
        var regimes = await db.Cases.Select(row => new { row.Reference, row.Regime }).ToDictionaryAsync(row => row.Reference, row => row.Regime, StringComparer.Ordinal, ct);
        var count = 0;
        foreach (var references in regimes.Keys.Chunk(Batch))
        {
            var clocks = await db.Clocks.AsNoTracking().Where(row => row.Closed && references.Contains(row.Reference)).ToListAsync(ct);
            var accounts = clocks.Select(row => Of(row, row.Read(), regimes[row.Reference], calendars[row.CalendarVersion])).OfType<ClockAccount>().ToList();
            db.ClockAccounts.AddRange(accounts);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            count += accounts.Count;
        }
        await transaction.CommitAsync(ct);
        return count;
    }

    private static ClockAccount Of(CaseClock row, Clock clock, ClockEvent stop, string regime, LegalCalendar calendar)
    {
        var (opened, closed) = (OfficeTime.DayOf(clock.Events[0].At), OfficeTime.DayOf(stop.At));
        var (due, days) = (DueDates.DueAt(clock, calendar), CaseBall.Of(clock, calendar, stop.At).Days);
        return new()
        {
            Reference = row.Reference,
            Id = row.Id,
            Kind = row.Kind,
            Regime = regime,
            Month = (closed.Year * 100) + closed.Month,
            OpenedAt = clock.Events[0].At,
            ClosedAt = stop.At,
            DueAt = due,
            Days = closed.DayNumber - opened.DayNumber,
            AuthorityDays = days.AuthorityWorkingDays,
            ApplicantDays = days.ApplicantDays,
            AgencyDays = days.AgencyDays,
            TesterDays = days.TesterDays,
            SuspendedDays = days.SuspendedDays,
            OnTime = due is null || stop.At < due,
            EndedBy = stop.Reason ?? "",
        };
    }
}
