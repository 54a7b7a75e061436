using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Running;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>A stored case that is not as every act must leave it.</summary>
public sealed record UnsoundCase(string Reference, LocalText Why);

/// <summary>Looks at every stored case as if an act had just ended: what no act may leave behind must not be there, however it came.</summary>
public sealed class StoredCases(IDbContextFactory<SandboxDb> contexts, LawBooks laws)
{
    private const int Batch = 200;

    private static readonly LocalText s_version =
        new("số phiên bản khác với sự kiện cuối cùng của hồ sơ", "its version is not that of its last event");

    private static readonly LocalText s_item =
        new("có việc đang chờ của một quy trình đã kết thúc", "a task waits for a procedure that has ended");

    private static readonly LocalText s_timer =
        new("có mốc hẹn của một quy trình đã kết thúc", "a timer waits for a procedure that has ended");

    /// <summary>How many cases were looked at, and the first unsound one.</summary>
    public async Task<(int Cases, UnsoundCase? Unsound)> Check(CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        laws.Refresh();
        var (looked, last) = (0, "");
        while (true)
        {
            var cases = await db.Cases.AsNoTracking().Where(row => row.Reference.CompareTo(last) > 0).OrderBy(row => row.Reference).Take(Batch).ToListAsync(stop);
            if (cases.Count == 0)
                return (looked, null);
            looked += cases.Count;
            last = cases[^1].Reference;
            if (await First(db, cases, stop) is { } unsound)
                return (looked, unsound);
        }
    }

    private async Task<UnsoundCase?> First(SandboxDb db, List<SandboxCase> cases, CancellationToken stop)
    {
        var references = cases.ConvertAll(row => row.Reference);
        var versions = await db.AuditEvents.Where(row => references.Contains(row.Stream)).GroupBy(row => row.Stream)
            .Select(group => new { group.Key, Last = group.Max(row => row.CaseVersion) }).ToDictionaryAsync(row => row.Key, row => row.Last, stop);
        var orphans = await Orphans(db, references, stop);
        foreach (var @case in cases)
        {
            var why = versions.GetValueOrDefault(@case.Reference) != @case.Version ? s_version
                : orphans.Contains((@case.Reference, false)) ? s_item
                : orphans.Contains((@case.Reference, true)) ? s_timer
                : Invariants.Broken(@case, laws.Current.Pack(@case.Regime, @case.PackVersion))?.Statement;
            if (why is not null)
                return new(@case.Reference, why);
        }
        return null;
    }

    // What waits for a procedure that has ended: tasks, and timers marked so, in one question.
    private static async Task<HashSet<(string Reference, bool IsTimer)>> Orphans(SandboxDb db, List<string> references, CancellationToken stop)
    {
        var items = db.WorkItems.Where(row => row.ClosedAt == null && references.Contains(row.Reference)).Select(row => new { row.Reference, row.InstanceId, IsTimer = false });
        var timers = db.Timers.Where(row => references.Contains(row.Reference)).Select(row => new { row.Reference, row.InstanceId, IsTimer = true });
        var found = await items.Concat(timers)
            .Where(one => !db.Procedures.Any(run => run.Reference == one.Reference && run.Id == one.InstanceId && run.Status == InstanceStatus.Running))
            .Select(one => new { one.Reference, one.IsTimer }).Distinct().ToListAsync(stop);
        return [.. found.Select(one => (one.Reference, one.IsTimer))];
    }
}
