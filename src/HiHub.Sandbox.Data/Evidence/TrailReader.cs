using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The trail as of one moment: heads and events must be of the same, or an act in between looks like a broken chain. Nobody waits for it.</summary>
internal sealed class TrailReader : IAsyncDisposable
{
    private const int Tries = 10;

    private readonly DbTransaction _moment;
    private readonly RowTable<AuditEvent> _table;

    private TrailReader(SandboxDb db, DbTransaction moment) => (Db, _moment, _table) = (db, moment, new(db.Model));

    public SandboxDb Db { get; }

    public static async Task<TrailReader> Open(IDbContextFactory<SandboxDb> contexts, CancellationToken ct)
    {
        var db = await contexts.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        // Reading a whole database through the page cache would copy every page once more.
        if (db is SqliteSandboxDb)
            await db.Database.ExecuteSqlAsync($"PRAGMA mmap_size = 1073741824", ct);
        var moment = connection switch
        {
            SqliteConnection sqlite => sqlite.BeginTransaction(deferred: true),
            _ when db is PostgreSqlSandboxDb => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct),
            _ => await connection.BeginTransactionAsync(IsolationLevel.Snapshot, ct),
        };
        await db.Database.UseTransactionAsync(moment, ct);
        return new(db, moment);
    }

    /// <summary>Several readers of one moment, so that each core reads its own part; one where the office is too busy for that.</summary>
    public static async Task<IReadOnlyList<TrailReader>> OpenMany(IDbContextFactory<SandboxDb> contexts, int wanted, CancellationToken ct)
    {
        for (var tried = 1; ; tried++)
        {
            List<TrailReader> readers = [];
            HashSet<long> moments = [];
            for (var i = 0; i < (tried < Tries ? wanted : 1); i++)
            {
                readers.Add(await Open(contexts, ct));
                // Every event moves a head forward, so the sum tells two moments apart.
                moments.Add(await readers[i].Db.ChainHeads.SumAsync(head => head.Seq, ct));
            }
            if (moments.Count == 1)
                return readers;
            foreach (var reader in readers)
                await reader.DisposeAsync();
        }
    }

    /// <summary>The events of some streams.</summary>
    public IAsyncEnumerable<AuditEvent> Events(string[] streams, CancellationToken ct) =>
        Events($"WHERE stream IN ({string.Join(", ", streams.Select((_, i) => $"@p{i}"))})", streams, ct);

    /// <summary>The events from one stream on, before another; null is no bound.</summary>
    public IAsyncEnumerable<AuditEvent> Events(string? from, string? before, CancellationToken ct) =>
        (from, before) switch
        {
            (null, null) => Events("", [], ct),
            (null, { } end) => Events("WHERE stream < @p0", [end], ct),
            ({ } begin, null) => Events("WHERE stream >= @p0", [begin], ct),
            ({ } begin, { } end) => Events("WHERE stream >= @p0 AND stream < @p1", [begin, end], ct),
        };

    public async ValueTask DisposeAsync()
    {
        await _moment.DisposeAsync();
        await Db.DisposeAsync();
    }

    private async IAsyncEnumerable<AuditEvent> Events(string where, string[] values, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = _moment.Connection!.CreateCommand();
        command.Transaction = _moment;
#pragma warning disable CA2100 // the text comes from the mapped model, values travel as parameters
        command.CommandText = $"{_table.Select} {where} ORDER BY stream, seq";
#pragma warning restore CA2100
        foreach (var (i, value) in values.Index())
            command.Parameters.Add(_table[nameof(AuditEvent.Stream)].Parameter(command, $"@p{i}", value));
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            yield return _table.Read(reader);
    }
}
