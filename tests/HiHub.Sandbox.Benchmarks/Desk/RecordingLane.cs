using System.Collections.Concurrent;
using System.Data.Common;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Lanes;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>What one committed act wrote, with its values, in order.</summary>
internal sealed class RecordedAct
{
    public List<Statement> Writes { get; } = [];
}

/// <summary>Commits, statements and round trips of every recording lane of one office.</summary>
internal sealed class Recording
{
    private long _statements;
    private long _roundTrips;

    public ConcurrentQueue<RecordedAct> Acts { get; } = new();

    public long Statements => Interlocked.Read(ref _statements);

    public long RoundTrips => Interlocked.Read(ref _roundTrips);

    public void Sent(int statements, int roundTrips = 1)
    {
        Interlocked.Add(ref _statements, statements);
        Interlocked.Add(ref _roundTrips, roundTrips);
    }

    public List<RecordedAct> Take()
    {
        var taken = new List<RecordedAct>(Acts.Count);
        while (Acts.TryDequeue(out var act))
            taken.Add(act);
        return taken;
    }
}

/// <summary>The desk's own lane, which notes what passes through it. The database takes it into its pool like any other.</summary>
internal sealed class RecordingLane(DbConnection connection, Lane inner, Recording recording) : Lane(connection)
{
    private RecordedAct? _act;

    /// <summary>Gives the office so many recording lanes in place of its own.</summary>
    public static async Task<Recording> IntoAsync(SandboxDatabase database, string connectionString, int lanes, CancellationToken stop)
    {
        var recording = new Recording();
        for (var i = 0; i < lanes; i++)
            await database.Return(await OpenAsync(database.Provider, connectionString, recording, stop), sound: true);
        return recording;
    }

    public override Task Begin(CancellationToken ct)
    {
        _act = new();
        // PostgreSQL's begin travels with the first command after it.
        recording.Sent(statements: 1, roundTrips: 0);
        return inner.Begin(ct);
    }

    public override async Task Commit(CancellationToken ct)
    {
        recording.Sent(1);
        await inner.Commit(ct);
        recording.Acts.Enqueue(_act!);
        _act = null;
    }

    public override Task Rollback()
    {
        _act = null;
        return inner.Rollback();
    }

    public override Task Read(IReadOnlyList<Fetch> fetches, CancellationToken ct)
    {
        recording.Sent(fetches.Count);
        // A number is given by an upsert that returns it: a write like the others.
        foreach (var fetch in fetches)
            if (fetch is FetchNumber)
                _act?.Writes.Add(fetch.Statement);
        return inner.Read(fetches, ct);
    }

    public override Task Write(IReadOnlyList<Statement> statements, CancellationToken ct)
    {
        recording.Sent(statements.Count);
        _act?.Writes.AddRange(statements);
        return inner.Write(statements, ct);
    }

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
    }

    private static async Task<RecordingLane> OpenAsync(DatabaseProvider provider, string connectionString, Recording recording, CancellationToken stop)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            var sqlite = new SqliteConnection(connectionString);
            await sqlite.OpenAsync(stop);
            SqlitePragmas.Set(sqlite);
            return new(sqlite, new SqliteLane(sqlite), recording);
        }
        var postgres = new NpgsqlConnection(connectionString);
        await postgres.OpenAsync(stop);
        return new(postgres, new ServerLane(postgres), recording);
    }
}
