using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Time is an actor: what happens by itself comes through the same door, and happens once however often it is asked.</summary>
public sealed partial class CaseDesk
{
    private static readonly TimeSpan s_later = TimeSpan.FromHours(1);

    /// <summary>False where the timer is gone, not due after all, or nothing waits for it.</summary>
    public Task<bool> FireTimer(string reference, string timerId, CancellationToken ct = default) =>
        Retry(lane => FireTimer(lane, reference, timerId, ct), ct);

    /// <summary>Raises the clock to the level it has reached: people are told, no state changes. False where it has not risen.</summary>
    public Task<bool> Escalate(string reference, string clockId, CancellationToken ct = default) =>
        Retry(
            async lane =>
            {
                var work = await Begin(lane, reference, ct);
                return work?.Rise(clockId) == true && await Save(lane, work, ct);
            },
            ct
        );

    /// <summary>Computes every running clock under the newest calendar; the case's version stays. False where no date moved, and then no event is written.</summary>
    public Task<bool> Recompute(string reference, CancellationToken ct = default) => Retry(lane => Recompute(lane, reference, ct), ct);

    /// <summary>Closes proposals that have waited too long; the case's version stays. False where there were none.</summary>
    public Task<bool> CloseProposals(string reference, CancellationToken ct = default) =>
        Retry(
            async lane =>
            {
                var work = await Begin(lane, reference, ct);
                return work?.CloseProposals() == true && await Save(lane, work, ct);
            },
            ct
        );

    private async Task<bool> Recompute(Lane lane, string reference, CancellationToken ct)
    {
        var (file, _) = await _files.Load(lane, reference, withDossier: true, null, default, ct);
        return file is not null && await Recompute(lane, file, ct);
    }

    private async Task<bool> Recompute(Lane lane, CaseFile file, CancellationToken ct)
    {
        var work = new ActUnderWay(file, Law, null, _time.GetUtcNow());
        if (work.Recompute())
            return await Save(lane, work, ct);
        var seen = work.Clocks.Select(clock => _database.Tables.Clock.Patch(clock.Row, nameof(CaseClock.CalendarVersion)) with { MustTouch = null }).ToList();
        await _database.InTransaction(lane, () => lane.Write(seen, ct), ct);
        return false;
    }

    private async Task<bool> FireTimer(Lane lane, string reference, string timerId, CancellationToken ct)
    {
        var work = await Begin(lane, reference, ct);
        var timer = work?.File.Timers.FirstOrDefault(row => row.Id == timerId);
        if (work is null || timer is null)
            return false;
        var due = TimerMoments.Of(timer.Asked(), timer.SetAt, work);
        if (due is null || due > work.Now)
            return await Postpone(lane, timer, due, ct);
        try
        {
            if (work.FireTimer(timer))
                return await Save(lane, work, ct);
        }
        catch (ActionRefusedException)
        {
            // The law refuses what the procedure would do now; another act may clear the way, so it is asked again later.
            await Postpone(lane, timer, work.Now + s_later, ct);
            throw;
        }
        await _database.InTransaction(lane, () => lane.Write([_database.Tables.Timer.Delete(timer)], ct), ct);
        return false;
    }

    // What has moved by a new calendar is told as that, before anything else happens to the case.
    private async Task<(CaseFile? File, Idempotency? Answer)> Load(
        Lane lane, string? reference, bool withDossier, string? pendingId, (string Actor, string? Key) idempotency, CancellationToken ct)
    {
        var loaded = await _files.Load(lane, reference, withDossier, pendingId, idempotency, ct);
        if (loaded.File is not { } file || file.Clocks.All(clock => clock.CalendarVersion == Law.Calendar.Version))
            return loaded;
        await Recompute(lane, file, ct);
        return await _files.Load(lane, reference, withDossier, pendingId, idempotency, ct);
    }

    private async Task<ActUnderWay?> Begin(Lane lane, string reference, CancellationToken ct)
    {
        var (file, _) = await Load(lane, reference, withDossier: true, null, default, ct);
        return file is null ? null : new ActUnderWay(file, Law, null, _time.GetUtcNow());
    }

    private async Task<bool> Save(Lane lane, ActUnderWay work, CancellationToken ct)
    {
        await Commit(lane, work, null, null, ct);
        return true;
    }

    private async Task<bool> Postpone(Lane lane, WaitingTimer timer, DateTimeOffset? due, CancellationToken ct)
    {
        timer.DueAt = due;
        var statement = _database.Tables.Timer.Patch(timer, nameof(WaitingTimer.DueAt)) with { MustTouch = null };
        await _database.InTransaction(lane, () => lane.Write([statement], ct), ct);
        return false;
    }
}
