using HiHub.Sandbox.Benchmarks.Hosting;

namespace HiHub.Sandbox.Benchmarks;

/// <summary>One run: its size, its folder (removed at the end), its report, and the PostgreSQL it started if it started one.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private PostgresCluster? _postgres;
    private bool _asked;

    public Bench(bool quick, bool embeddedOnly, string? folder, TextWriter output, CancellationToken stop)
    {
        (Quick, Stop, Report, _asked) = (quick, stop, new Report(output), embeddedOnly);
        Folder = folder is null
            ? Directory.CreateTempSubdirectory("sandbox-bench-").FullName
            : Directory.CreateDirectory(Path.Combine(Path.GetFullPath(folder), $"sandbox-bench-{Environment.ProcessId}")).FullName;
    }

    public bool Quick { get; }

    public string Folder { get; }

    public Report Report { get; }

    public CancellationToken Stop { get; }

    public T Sized<T>(T quick, T full) => Quick ? quick : full;

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;

    /// <summary>Null, said once, where there is no PostgreSQL to be had.</summary>
    public async Task<PostgresCluster?> PostgresAsync()
    {
        if (_asked)
            return _postgres;
        _asked = true;
        _postgres = await PostgresCluster.FindAsync(Stop);
        if (_postgres is null)
            Report.Say("PostgreSQL: skipped, it is not installed and SANDBOX_BENCH_POSTGRES is not set.");
        return _postgres;
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null)
            await _postgres.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
