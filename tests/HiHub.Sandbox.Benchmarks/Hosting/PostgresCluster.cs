using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>A PostgreSQL to measure on: the one named by SANDBOX_BENCH_POSTGRES, or a throw-away cluster of our own.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string _connectionString;
    private readonly string? _programs;
    private readonly string? _folder;
    private readonly List<string> _databases = [];

    private PostgresCluster(string connectionString, string? programs, string? folder) =>
        (_connectionString, _programs, _folder) = (connectionString, programs, folder);

    public static async Task<PostgresCluster?> FindAsync(CancellationToken stop)
    {
        if (Environment.GetEnvironmentVariable("SANDBOX_BENCH_POSTGRES") is { Length: > 0 } given)
            return new(given, null, null);
        return Programs() is { } programs ? await StartAsync(programs, stop) : null;
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync(string name)
    {
        var database = $"bench_{Environment.ProcessId}_{name.Replace('-', '_')}";
        await ExecuteAsync($"CREATE DATABASE {database}");
        _databases.Add(database);
        return new NpgsqlConnectionStringBuilder(_connectionString) { Database = database, MaxAutoPrepare = 100, AutoPrepareMinUsages = 2 }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_folder is null)
        {
            foreach (var database in _databases)
                await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
            return;
        }
        await RunAsync(_folder, Path.Combine(_programs!, "pg_ctl"), ["-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop"], default);
        Directory.Delete(_folder, recursive: true);
    }

    private static string? Programs()
    {
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return path.Concat(debian).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static async Task<PostgresCluster?> StartAsync(string programs, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-bench-pg-").FullName;
        if (IsRoot)
            await ProcessAsync("chown", ["postgres", folder], folder, stop);
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        await RunAsync(folder, Path.Combine(programs, "initdb"), ["-D", data, "-U", "sandbox", "-A", "trust", "--encoding=UTF8", "--locale=C"], stop);
        await RunAsync(
            folder, Path.Combine(programs, "pg_ctl"),
            ["-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-h 127.0.0.1 -p {port} -k {folder} -c max_connections=100 -c shared_buffers=512MB -c max_wal_size=4GB", "start"], stop);
        return new($"Host=127.0.0.1;Port={port};Username=sandbox;Database=postgres", programs, folder);
    }

    // PostgreSQL refuses to run as root.
    private static bool IsRoot => Environment.UserName == "root";

    private static Task RunAsync(string folder, string program, string[] arguments, CancellationToken stop) =>
        IsRoot ? ProcessAsync("runuser", ["-u", "postgres", "--", program, .. arguments], folder, stop) : ProcessAsync(program, arguments, folder, stop);

    private static async Task ProcessAsync(string program, string[] arguments, string folder, CancellationToken stop)
    {
        // The server inherits these handles and would keep a redirected pipe open, so nothing is redirected but to its log.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >\"$0\" 2>&1 </dev/null", Path.Combine(Path.GetTempPath(), $"{Path.GetFileName(folder)}.out"), program, .. arguments])
        {
            WorkingDirectory = folder,
        })!;
        await process.WaitForExitAsync(stop);
        var output = Path.Combine(Path.GetTempPath(), $"{Path.GetFileName(folder)}.out");
        var said = File.Exists(output) ? await File.ReadAllTextAsync(output, stop) : "";
        File.Delete(output);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of our own databases
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
