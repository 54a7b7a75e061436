using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>The desk on a database of its own, with law and procedure as shipped, and no web around it.</summary>
internal sealed class Office : IAsyncDisposable
{
    public static readonly DateTimeOffset Opening = OfficeTime.At(new DateOnly(2026, 12, 1), new TimeOnly(9, 0));

    private readonly ServiceProvider _services;

    private Office(ServiceProvider services, WalkTime time, string connectionString)
    {
        (_services, Time, ConnectionString) = (services, time, connectionString);
        (Desk, Database) = (Get<CaseDesk>(), Get<SandboxDatabase>());
    }

    public WalkTime Time { get; }

    public string ConnectionString { get; }

    public CaseDesk Desk { get; }

    public SandboxDatabase Database { get; }

    public DatabaseProvider Provider => Database.Provider;

    /// <summary>A new database, migrated and seeded; <paramref name="connectionString"/> is PostgreSQL's, null for SQLite in the folder.</summary>
    public static async Task<Office> OpenAsync(string folder, string? connectionString, CancellationToken stop)
    {
        var options = new DatabaseOptions
        {
            Provider = connectionString is null ? DatabaseProvider.Sqlite : DatabaseProvider.PostgreSql,
            ConnectionString = connectionString,
            DataDirectory = folder,
        };
        var time = new WalkTime(Opening);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddSandboxData(options).BuildServiceProvider();
        await services.GetRequiredService<DatabaseCare>().Migrate(stop);
        await services.GetRequiredService<LawSeed>().Import(Path.Combine(AppContext.BaseDirectory, "workflows"), stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<SandboxDb>>().CreateDbContextAsync(stop);
        await DemoRoster.SeedPeopleAsync(db, stop);
        return new(services, time, SandboxDbOptions.ConnectionString(options));
    }

    /// <summary>One on SQLite and, where there is PostgreSQL, one on it.</summary>
    public static async Task<IReadOnlyList<(string Name, Func<string, Task<Office>> Open)>> ProvidersAsync(Bench bench)
    {
        List<(string, Func<string, Task<Office>>)> all = [("SQLite", name => OpenAsync(bench.NewFolder($"sqlite-{name}"), null, bench.Stop))];
        if (await bench.PostgresAsync() is { } cluster)
            all.Add(("PostgreSQL", async name => await OpenAsync(bench.NewFolder($"pg-{name}"), await cluster.NewDatabaseAsync(name), bench.Stop)));
        return all;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public SandboxDb Context() => Get<IDbContextFactory<SandboxDb>>().CreateDbContext();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
