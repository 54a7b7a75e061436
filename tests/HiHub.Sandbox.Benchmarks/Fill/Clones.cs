using System.Globalization;
using HiHub.Sandbox.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace HiHub.Sandbox.Benchmarks.Fill;

/// <summary>Fills tables by copying the rows of one real case under so many other references, inside the database.</summary>
internal static class Clones
{
    private const int Batch = 100_000;

    /// <summary>
    /// Copies the rows of <typeparamref name="T"/> that belong to <paramref name="reference"/>. <paramref name="changed"/>: SQL for columns that differ from the
    /// original, in which <c>n</c> is the copy's number from 0 on. <paramref name="id"/>: this row only.
    /// </summary>
    public static async Task CopyAsync<T>(
        SandboxDb db, string reference, int count, IReadOnlyDictionary<string, string>? changed = null, string? id = null, CancellationToken stop = default)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var columns = entity.GetProperties().Select(property => property.GetColumnName(table)!).ToList();
        var owner = columns.Contains("stream") ? "stream" : "reference";
        var values = columns.Select(column => Value(column, owner, changed));
        var one = id is null ? "" : $" AND t.id = '{id}'";
        for (var done = 0; done < count; done += Batch)
        {
            var numbers = Numbers(db, done, Math.Min(Batch, count - done));
            await ExecuteAsync(
                db,
                $"{numbers.With} INSERT INTO {table.Name} ({string.Join(", ", columns)}) SELECT {string.Join(", ", values)} FROM {table.Name} t, {numbers.From} WHERE t.{owner} = '{reference}'{one}",
                stop
            );
        }
    }

    /// <summary>The reference of the copy numbered <paramref name="n"/>.</summary>
    public static string Reference(int n) => string.Create(CultureInfo.InvariantCulture, $"TN-{n:D10}");

    /// <summary>Not durable while filling; PostgreSQL is told what it holds, as its autovacuum would in time.</summary>
    public static async Task FillAsync(SandboxDb db, Func<Task> fill, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        if (IsSqlite(db))
            await ExecuteAsync(db, "PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000", stop);
        else
            await ExecuteAsync(db, "SET synchronous_commit = off", stop);
        await fill();
        if (IsSqlite(db))
            await ExecuteAsync(db, "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA wal_checkpoint(TRUNCATE)", stop);
        else
            await ExecuteAsync(db, "VACUUM ANALYZE", stop);
        await db.Database.CloseConnectionAsync();
    }

    public static async Task ExecuteAsync(SandboxDb db, string sql, CancellationToken stop)
    {
        var connection = db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 1200;
#pragma warning disable CA2100 // names come from the mapped model, numbers from us
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(stop);
    }

    private static bool IsSqlite(SandboxDb db) => db is SqliteSandboxDb;

    private static string Value(string column, string owner, IReadOnlyDictionary<string, string>? changed) =>
        changed?.GetValueOrDefault(column) is { } given ? given
        : column == owner || column == "reference" ? NewReference
        : column == "message_id" ? $"{NewReference} || '/' || t.message_id"
        : $"t.{column}";

    // Ten digits after the prefix, the same on SQLite and PostgreSQL.
    private const string NewReference = "'TN-' || substr(cast(10000000000 + n as varchar(11)), 2)";

    private static (string With, string From) Numbers(SandboxDb db, int from, int count) =>
        IsSqlite(db)
            ? (FormattableString.Invariant($"WITH RECURSIVE s(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM s WHERE n < {from + count - 1})"), "s")
            : ("", FormattableString.Invariant($"generate_series({from}, {from + count - 1}) AS s(n)"));
}
