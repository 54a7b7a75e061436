using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>The desk's way to the database: open lanes, the mapped tables, and on SQLite the gate that lets one writer in at a time.</summary>
internal sealed class SandboxDatabase : IAsyncDisposable
{
    private const int KeptOpen = 64;

    private readonly ConcurrentBag<Lane> _free = [];
    private readonly SemaphoreSlim? _gate;
    private readonly string _connectionString;

    public SandboxDatabase(IOptions<DatabaseOptions> options, IDbContextFactory<SandboxDb> contexts)
    {
        Options = options.Value;
        _connectionString = SandboxDbOptions.ConnectionString(Options);
        _gate = Provider == DatabaseProvider.Sqlite ? new(1, 1) : null;
        using var db = contexts.CreateDbContext();
        Tables = new(db.Model);
    }

    public DatabaseOptions Options { get; }

    public DatabaseProvider Provider => Options.Provider;

    public Tables Tables { get; }

    public async Task<Lane> Rent(CancellationToken ct)
    {
        while (_free.TryTake(out var lane))
        {
            if (lane.Usable)
                return lane;
            await lane.DisposeAsync();
        }
        return await Open(ct);
    }

    /// <summary>Takes a lane back; one that failed is closed instead.</summary>
    public async Task Return(Lane lane, bool sound)
    {
        if (sound && lane.Usable && _free.Count < KeptOpen)
            _free.Add(lane);
        else
            await lane.DisposeAsync();
    }

    /// <summary>Lends a lane to the work; one that failed is closed.</summary>
    public async Task OnLane(Func<Lane, Task> work, CancellationToken ct)
    {
        var (lane, sound) = (await Rent(ct), true);
        try
        {
            await work(lane);
        }
        catch (DbException)
        {
            sound = false;
            throw;
        }
        finally
        {
            await Return(lane, sound);
        }
    }

    /// <summary>Runs the work in one transaction; rolls back on any exception. Throws <see cref="LostRaceException"/> where another came first.</summary>
    public async Task InTransaction(Lane lane, Func<Task> work, CancellationToken ct)
    {
        if (_gate is not null)
            await _gate.WaitAsync(ct);
        try
        {
            await lane.Begin(ct);
            try
            {
                await work();
                await lane.Commit(ct);
            }
            catch
            {
                await Abandon(lane);
                throw;
            }
        }
        catch (DbException problem) when (IsDuplicate(problem))
        {
            throw new LostRaceException(problem.Message, problem);
        }
        finally
        {
            _gate?.Release();
        }
    }

    /// <summary>Saves what the context tracks, in turn with the lanes. Throws <see cref="LostRaceException"/> where another came first.</summary>
    public async Task Save(SandboxDb db, CancellationToken ct)
    {
        if (_gate is not null)
            await _gate.WaitAsync(ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException problem) when (problem is DbUpdateConcurrencyException || problem.InnerException is DbException inner && IsDuplicate(inner))
        {
            throw new LostRaceException(problem.Message, problem);
        }
        finally
        {
            _gate?.Release();
        }
    }

    private static async Task Abandon(Lane lane)
    {
        try
        {
            await lane.Rollback();
        }
        catch (Exception problem) when (problem is DbException or InvalidOperationException)
        {
            // The connection is gone, and the transaction with it; what first went wrong is told.
        }
    }

    public static bool IsDuplicate(DbException problem) =>
        problem switch
        {
            // 1811: evidence that stands already is refused by its trigger before the key is looked at.
            SqliteException sqlite => sqlite.SqliteErrorCode == 19 && sqlite.SqliteExtendedErrorCode is 1555 or 2067 or 1811,
            PostgresException postgres => postgres.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
            SqlException server => server.Number is 2601 or 2627 or 1205,
            _ => false,
        };

    public async ValueTask DisposeAsync()
    {
        while (_free.TryTake(out var lane))
            await lane.DisposeAsync();
        _gate?.Dispose();
    }

    private async Task<Lane> Open(CancellationToken ct)
    {
        DbConnection connection = Provider switch
        {
            DatabaseProvider.Sqlite => new SqliteConnection(_connectionString),
            DatabaseProvider.SqlServer => new SqlConnection(_connectionString),
            DatabaseProvider.PostgreSql => new NpgsqlConnection(_connectionString),
        };
        await connection.OpenAsync(ct);
        if (connection is not SqliteConnection sqlite)
            return new ServerLane(connection);
        SqlitePragmas.Set(sqlite);
        return new SqliteLane(sqlite);
    }
}
