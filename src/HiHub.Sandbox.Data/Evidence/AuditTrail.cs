using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Verifies and exports the chains of a database, or verifies an exported file.</summary>
public sealed class AuditTrail(IDbContextFactory<SandboxDb> contexts)
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
        var lines = await AuditExport.Open(file, ct);
        return await new AuditVerifier(lines.Heads, lines.Roots).Check(lines.Events(ct), ct);
    }

    /// <summary>JSON lines: heads, roots, then events in order. <paramref name="reference"/>: one case's stream only.</summary>
    public async Task Export(Stream file, string? reference = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await OneMoment(db, ct);
        await AuditExport.Write(
            file,
            db.ChainHeads.AsNoTracking().Where(head => reference == null || head.Stream == reference).OrderBy(head => head.Stream).AsAsyncEnumerable(),
            db.DailyRoots.AsNoTracking().Where(_ => reference == null).OrderBy(root => root.Day).AsAsyncEnumerable(),
            Events(db, moment, reference, ct),
            ct
        );
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

    private static async IAsyncEnumerable<AuditEvent> Events(
        SandboxDb db, DbTransaction moment, string? reference, [EnumeratorCancellation] CancellationToken ct)
    {
        var table = new RowTable<AuditEvent>(db.Model);
        await using var command = moment.Connection!.CreateCommand();
        command.Transaction = moment;
#pragma warning disable CA2100 // the text comes from the mapped model, the value travels as a parameter
        command.CommandText = $"{table.Select} {(reference is null ? "" : "WHERE stream = @p0")} ORDER BY stream, seq";
#pragma warning restore CA2100
        if (reference is not null)
            command.Parameters.Add(table[nameof(AuditEvent.Stream)].Parameter(command, "@p0", reference));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            yield return table.Read(reader);
    }
}
