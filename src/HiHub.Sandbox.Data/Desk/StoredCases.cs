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
        var items = await Orphans(db, db.WorkItems.Where(row => row.ClosedAt == null).Select(row => new Waits { Reference = row.Reference, InstanceId = row.InstanceId }), references, stop);
        var timers = await Orphans(db, db.Timers.Select(row => new Waits { Reference = row.Reference, InstanceId = row.InstanceId }), references, stop);
        foreach (var @case in cases)
        {
            var why = versions.GetValueOrDefault(@case.Reference) != @case.Version ? s_version
                : items.Contains(@case.Reference) ? s_item
                : timers.Contains(@case.Reference) ? s_timer
                : Invariants.Broken(@case, laws.Current.Pack(@case.Regime, @case.PackVersion))?.Statement;
            if (why is not null)
                return new(@case.Reference, why);
        }
        return null;
    }

    private static Task<HashSet<string>> Orphans(SandboxDb db, IQueryable<Waits> waiting, List<string> references, CancellationToken stop) =>
        waiting.Where(one => references.Contains(one.Reference)
                && !db.Procedures.Any(run => run.Reference == one.Reference && run.Id == one.InstanceId && run.Status == InstanceStatus.Running))
            .Select(one => one.Reference).ToHashSetAsync(stop);

    private sealed class Waits
    {
        public required string Reference { get; init; }
        public required string InstanceId { get; init; }
    }
}
