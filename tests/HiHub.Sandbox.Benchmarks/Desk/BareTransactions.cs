using System.Collections.Concurrent;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Lanes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>
/// The best that plain ADO.NET can do: the recorded statements with their values, prepared, in one transaction each.
/// SQLite: one prepared command per statement under one writer's gate. PostgreSQL: one batch, two round trips.
/// </summary>
internal sealed class BareTransactions : IAsyncDisposable
{
    private readonly List<Func<RecordedAct, Task>> _writers = [];
    private readonly List<IAsyncDisposable> _open = [];
    private readonly SemaphoreSlim _gate = new(1, 1);

    public static async Task<BareTransactions> OpenAsync(DatabaseProvider provider, string connectionString, int writers, CancellationToken stop)
    {
        var bare = new BareTransactions();
        for (var i = 0; i < writers; i++)
            bare._writers.Add(provider == DatabaseProvider.Sqlite ? await bare.SqliteAsync(connectionString, stop) : await bare.PostgresAsync(connectionString, stop));
        return bare;
    }

    /// <summary>Writes all, by every writer at once.</summary>
    public async Task WriteAsync(IEnumerable<RecordedAct> acts)
    {
        if (_writers.Count == 1)
        {
            foreach (var act in acts)
                await _writers[0](act);
            return;
        }
        var queue = new ConcurrentQueue<RecordedAct>(acts);
        await Task.WhenAll(_writers.Select(writer => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var act))
                await writer(act);
        })));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _open)
            await connection.DisposeAsync();
        _gate.Dispose();
    }

    private async Task<Func<RecordedAct, Task>> SqliteAsync(string connectionString, CancellationToken stop)
    {
        var connection = new SqliteConnection(connectionString);
        _open.Add(connection);
        await connection.OpenAsync(stop);
        SqlitePragmas.Set(connection);
        var prepared = new Dictionary<string, SqliteCommand>();
        return async act =>
        {
            await _gate.WaitAsync();
            try
            {
                Prepared(prepared, connection, "BEGIN IMMEDIATE", null).ExecuteNonQuery();
                foreach (var statement in act.Writes)
                    Prepared(prepared, connection, statement.Sql, statement).ExecuteNonQuery();
                Prepared(prepared, connection, "COMMIT", null).ExecuteNonQuery();
            }
            finally
            {
                _gate.Release();
            }
        };
    }

    private static SqliteCommand Prepared(Dictionary<string, SqliteCommand> prepared, SqliteConnection connection, string sql, Statement? statement)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            prepared[sql] = command = connection.CreateCommand();
#pragma warning disable CA2100 // recorded from the desk
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < statement?.Values.Length; i++)
                command.Parameters.AddWithValue($"@p{i}", DBNull.Value);
        }
        for (var i = 0; i < statement?.Values.Length; i++)
            command.Parameters[i].Value = statement.Values[i] ?? DBNull.Value;
        return command;
    }

    private async Task<Func<RecordedAct, Task>> PostgresAsync(string connectionString, CancellationToken stop)
    {
        var connection = new NpgsqlConnection(connectionString);
        _open.Add(connection);
        await connection.OpenAsync(stop);
        var maker = connection.CreateCommand();
        return async act =>
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var batch = new NpgsqlBatch(connection, transaction);
            foreach (var statement in act.Writes)
                batch.BatchCommands.Add(Command(maker, statement));
            await batch.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        };
    }

    private static NpgsqlBatchCommand Command(NpgsqlCommand maker, Statement statement)
    {
        var command = new NpgsqlBatchCommand(statement.Sql);
        for (var i = 0; i < statement.Values.Length; i++)
            command.Parameters.Add((NpgsqlParameter)statement.Columns[i].Parameter(maker, $"@p{i}", statement.Values[i]));
        return command;
    }
}
