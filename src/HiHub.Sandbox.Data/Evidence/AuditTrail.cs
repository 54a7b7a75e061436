using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Verifies and exports the chains of a database, or verifies an exported file.</summary>
public sealed class AuditTrail(IDbContextFactory<SandboxDb> contexts, AuditKeys keys)
{
    public async Task<AuditReport> Verify(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await OneMoment(db, ct);
        var heads = await db.ChainHeads.AsNoTracking().ToListAsync(ct);
        var roots = await db.DailyRoots.AsNoTracking().ToListAsync(ct);
        return await new AuditVerifier(heads, roots).Check(Events(db, moment, null, ct), ct);
    }

    public static async Task<AuditReport> VerifyExport(Stream file, CancellationToken ct = default)
    {
        try
        {
            await using var export = await AuditExportFile.Open(file, ct);
            return await new AuditVerifier(export.Heads, export.Roots).Check(export.Events(ct), ct);
        }
        catch (UnreadableExportException problem)
        {
            return new(0, 0, 0, 0, problem.Where);
        }
    }

    /// <summary>
    /// A ZIP that needs nothing of ours to be checked. <paramref name="reference"/>: the streams of one case only, without roots, since those name other cases.
    /// Returns the number of events.
    /// </summary>
    public async Task<long> Export(Stream file, string? reference = null, CancellationToken ct = default)
    {
        string[]? streams = reference is null ? null : [reference, EvidenceLog.AccessTo(reference), PayloadErasure.Streams + reference];
        var published = reference is null ? await keys.All(ct) : [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await OneMoment(db, ct);
        await using var export = await AuditExport.Begin(file, published, ct);
        await export.Write("heads", db.ChainHeads.AsNoTracking().Where(head => streams == null || streams.Contains(head.Stream)).OrderBy(head => head.Stream).AsAsyncEnumerable(), ct);
        await export.Write("roots", db.DailyRoots.AsNoTracking().Where(_ => reference == null).OrderBy(root => root.Day).AsAsyncEnumerable(), ct);
        return await export.Write("events", Events(db, moment, streams, ct), ct);
    }

    /// <summary>Heads and events must be of one moment, or an act in between looks like a broken chain; nobody waits for it.</summary>
    private static async Task<DbTransaction> OneMoment(SandboxDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        var moment = connection switch
        {
            SqliteConnection sqlite => sqlite.BeginTransaction(deferred: true),
            _ when db is PostgreSqlSandboxDb => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct),
            _ => await connection.BeginTransactionAsync(IsolationLevel.Snapshot, ct),
        };
        await db.Database.UseTransactionAsync(moment, ct);
        return moment;
    }

    private static async IAsyncEnumerable<AuditEvent[]> Events(
        SandboxDb db, DbTransaction moment, string[]? streams, [EnumeratorCancellation] CancellationToken ct)
    {
        var table = new RowTable<AuditEvent>(db.Model);
        await using var command = moment.Connection!.CreateCommand();
        command.Transaction = moment;
#pragma warning disable CA2100 // the text comes from the mapped model, values travel as parameters
        command.CommandText = $"{table.Select} {(streams is null ? "" : "WHERE stream IN (@p0, @p1, @p2)")} ORDER BY stream, seq";
#pragma warning restore CA2100
        foreach (var (i, stream) in (streams ?? []).Index())
            command.Parameters.Add(table[nameof(AuditEvent.Stream)].Parameter(command, $"@p{i}", stream));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var batch = new List<AuditEvent>(AuditBatches.Size);
        while (await reader.ReadAsync(ct))
        {
            batch.Add(table.Read(reader));
            if (batch.Count < AuditBatches.Size)
                continue;
            yield return [.. batch];
            batch.Clear();
        }
        yield return [.. batch];
    }
}
