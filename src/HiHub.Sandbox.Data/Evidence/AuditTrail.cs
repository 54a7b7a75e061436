using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Verifies and exports the chains of a database, or verifies an exported file.</summary>
public sealed class AuditTrail(IDbContextFactory<SandboxDb> contexts)
{
    public async Task<AuditReport> Verify(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Heads and events must be of one moment, or an act in between looks like a broken chain.
        await using var moment = await db.Database.BeginTransactionAsync(Moment(db), ct);
        var heads = await db.ChainHeads.AsNoTracking().ToListAsync(ct);
        var roots = await db.DailyRoots.AsNoTracking().ToListAsync(ct);
        return await new AuditVerifier(heads, roots).Check(Events(db, null), ct);
    }

    public static async Task<AuditReport> VerifyExport(Stream file, CancellationToken ct = default)
    {
        var lines = await AuditExport.Open(file, ct);
        return await new AuditVerifier(lines.Heads, lines.Roots).Check(lines.Events(ct), ct);
    }

    /// <summary>JSON lines: heads, roots, then events in order. <paramref name="reference"/>: one case's stream only.</summary>
    public async Task Export(Stream file, string? reference = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await db.Database.BeginTransactionAsync(Moment(db), ct);
        await AuditExport.Write(
            file,
            db.ChainHeads.AsNoTracking().Where(head => reference == null || head.Stream == reference).OrderBy(head => head.Stream).AsAsyncEnumerable(),
            db.DailyRoots.AsNoTracking().Where(_ => reference == null).OrderBy(root => root.Day).AsAsyncEnumerable(),
            Events(db, reference),
            ct
        );
    }

    private static IAsyncEnumerable<AuditEvent> Events(SandboxDb db, string? reference) =>
        db.AuditEvents.AsNoTracking().Where(row => reference == null || row.Stream == reference).OrderBy(row => row.Stream).ThenBy(row => row.Seq).AsAsyncEnumerable();

    private static System.Data.IsolationLevel Moment(SandboxDb db) =>
        db is PostgreSqlSandboxDb ? System.Data.IsolationLevel.RepeatableRead
        : db is SqlServerSandboxDb ? System.Data.IsolationLevel.Snapshot
        : System.Data.IsolationLevel.ReadUncommitted;
}
