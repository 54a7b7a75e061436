using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What one pass did.</summary>
public sealed record DueReport(int Timers, int Escalations, int Proposals, int Messages, int Recomputed, int Exclusions, bool RootSealed)
{
    public bool Idle => Timers + Escalations + Proposals + Messages + Recomputed + Exclusions == 0 && !RootSealed;
}

/// <summary>One pass over what time has made due. Leases only save other nodes the work: doing it twice changes nothing.</summary>
public sealed class DueWork(
    IDbContextFactory<SandboxDb> contexts, CaseDesk desk, TieSweep ties, FileSweep files, DailyRoots roots, LawBooks laws, IOutboxSender sender, TimeProvider time, ILogger<DueWork> log)
{
    private const int Batch = 100;
    private static readonly TimeSpan s_lease = TimeSpan.FromMinutes(2);

    private string? _calendarSeen;

    public async Task<DueReport> RunDue(CancellationToken ct = default)
    {
        laws.Refresh();
        var now = time.GetUtcNow();
        var recomputed = await Recompute(ct);
        var exclusions = await ties.Run(ct);
        var timers = await FireTimers(now, ct);
        var escalations = await Escalate(now, ct);
        var proposals = await CloseProposals(now, ct);
        var messages = await SendMessages(now, ct);
        var isSealed = await roots.Seal(now, ct);
        if (isSealed)
            await Forget(now, ct);
        return new(timers, escalations, proposals, messages, recomputed, exclusions, isSealed);
    }

    /// <summary>When something is due next, for a clock that is advanced by hand; null where nothing waits.</summary>
    public async Task<DateTimeOffset?> NextDue(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var timer = await db.Timers.Where(row => row.DueAt != null).MinAsync(row => row.DueAt, ct);
        var level = await db.Clocks.Where(row => row.NextLevelAt != null).MinAsync(row => row.NextLevelAt, ct);
        var proposal = await db.PendingActs.Where(row => row.ClosedAt == null).MinAsync(row => (DateTimeOffset?)row.ExpiresAt, ct);
        return new[] { timer, level, proposal }.Min();
    }

    // A new calendar moves the dates of running clocks; closed ones stay as they were.
    private async Task<int> Recompute(CancellationToken ct)
    {
        var calendar = laws.Current.Calendar.Version;
        if (_calendarSeen == calendar)
            return 0;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var references = await db.Clocks.Where(row => !row.Closed && row.CalendarVersion != calendar).Select(row => row.Reference).Distinct().Take(Batch).ToListAsync(ct);
        foreach (var reference in references)
            await Guarded($"calendar {reference}", () => desk.Recompute(reference, ct));
        _calendarSeen = references.Count == 0 ? calendar : null;
        return references.Count;
    }

    private async Task<int> FireTimers(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Timers.AsNoTracking().Where(row => row.DueAt <= now).OrderBy(row => row.DueAt).Take(Batch).ToListAsync(ct);
        var done = 0;
        foreach (var timer in due)
            if (await Lease(db.Timers.Where(row => row.Reference == timer.Reference && row.Id == timer.Id), now, ct))
                done += await Guarded($"timer {timer.Reference}/{timer.Id}", () => desk.FireTimer(timer.Reference, timer.Id, ct)) ? 1 : 0;
        return done;
    }

    private async Task<int> Escalate(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Clocks.AsNoTracking().Where(row => row.NextLevelAt <= now).OrderBy(row => row.NextLevelAt).Take(Batch).ToListAsync(ct);
        var done = 0;
        foreach (var clock in due)
            done += await Guarded($"clock {clock.Reference}/{clock.Id}", () => desk.Escalate(clock.Reference, clock.Id, ct)) ? 1 : 0;
        return done;
    }

    private async Task<int> CloseProposals(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.PendingActs.Where(row => row.ClosedAt == null && row.ExpiresAt <= now).Select(row => row.Reference).Distinct().Take(Batch).ToListAsync(ct);
        var done = 0;
        foreach (var reference in due)
            done += await Guarded($"proposals {reference}", () => desk.CloseProposals(reference, ct)) ? 1 : 0;
        return done;
    }

    private async Task<int> SendMessages(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Outbox.Where(row => row.SentAt == null && row.NextAttemptAt <= now && (row.LeasedUntil == null || row.LeasedUntil < now))
            .OrderBy(row => row.NextAttemptAt).Take(Batch).ToListAsync(ct);
        var done = 0;
        foreach (var message in due)
        {
            if (!await LeaseMessage(db, message, now, ct))
                continue;
            // Leased by a statement that the row in memory knows nothing of: written back whatever it was when it was read.
            db.Entry(message).Property(row => row.LeasedUntil).IsModified = true;
            done += await Send(message, now, ct) ? 1 : 0;
        }
        await db.SaveChangesAsync(ct);
        return done;
    }

    private async Task<bool> Send(OutboxMessage message, DateTimeOffset now, CancellationToken ct)
    {
        message.Attempts++;
        message.LeasedUntil = null;
        message.Failure = await WhyNotSent(message, ct);
        if (message.Failure is null)
        {
            message.SentAt = now;
            return true;
        }
        log.LogWarning("message {MessageId}: {Failure}", message.MessageId, message.Failure);
        message.NextAttemptAt = now + TimeSpan.FromMinutes(Math.Min(360, 1 << Math.Min(message.Attempts, 9)));
        return false;
    }

    // The exception itself may name people, so the log and the row get its short reason only.
    private async Task<string?> WhyNotSent(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            await sender.Send(message, ct);
            return null;
        }
        catch (MessageNotSentException problem)
        {
            return problem.Message;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return problem.GetType().Name;
        }
    }

    private static async Task<bool> Lease(IQueryable<WaitingTimer> timer, DateTimeOffset now, CancellationToken ct)
    {
        DateTimeOffset? until = now + s_lease;
        return await timer.Where(row => row.LeasedUntil == null || row.LeasedUntil < now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, until), ct) == 1;
    }

    private static async Task<bool> LeaseMessage(SandboxDb db, OutboxMessage message, DateTimeOffset now, CancellationToken ct)
    {
        DateTimeOffset? until = now + s_lease;
        return await db.Outbox.Where(row => row.MessageId == message.MessageId && row.SentAt == null && (row.LeasedUntil == null || row.LeasedUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LeasedUntil, until), ct) == 1;
    }

    private async Task Forget(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var before = now - CaseDesk.KeptFor;
        await db.Idempotencies.Where(row => row.At < before).ExecuteDeleteAsync(ct);
        await db.KeptForms.Where(row => row.Until < now).ExecuteDeleteAsync(ct);
        await Guarded("files", async () => await files.Run(ct) > 0);
    }

    // One thing that cannot be done must not keep the others from being done.
    private async Task<bool> Guarded(string what, Func<Task<bool>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            var code = (problem as ActionRefusedException)?.Refusal.Code ?? problem.GetType().Name;
            log.LogWarning(problem, "{What}: {Code}", what, code);
            return false;
        }
    }
}
