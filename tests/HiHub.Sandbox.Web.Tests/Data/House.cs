using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>The whole of the data side on a database of its own, with the shipped law and procedure.</summary>
internal sealed class House : IAsyncDisposable
{
    // One for all houses: EF Core's model is built once for each.
    private static readonly string s_key = Convert.ToBase64String(new byte[Sealing.KeyLength]);

    private readonly ServiceProvider _services;

    private House(DatabaseOptions options, OfficeClock clock)
    {
        Options = options;
        Clock = clock;
        _services = new ServiceCollection().AddLogging(log => log.SetMinimumLevel(LogLevel.Error)).AddSingleton<TimeProvider>(clock).AddSandboxData(options)
            .Configure<SealingOptions>(sealing => sealing.Key = s_key).BuildServiceProvider();
    }

    public static string Repository { get; } = Find();

    public DatabaseOptions Options { get; }

    public OfficeClock Clock { get; }

    public CaseDesk Desk => Get<CaseDesk>();

    public static async Task<House> Open(DatabaseProvider provider)
    {
        var house = await OpenAt(await Databases.Fresh(provider));
        return house;
    }

    /// <summary>A house on data that may exist already.</summary>
    public static async Task<House> OpenAt(DatabaseOptions options)
    {
        var house = new House(options, new());
        await house.Get<DatabaseCare>().Migrate();
        await house.Get<LawSeed>().Import(Path.Combine(Repository, "workflows"));
        await using var db = house.Db();
        await DemoRoster.SeedPeopleAsync(db, default);
        if (!await db.Organisations.AnyAsync(row => row.Code == "SXD"))
            db.Add(new Organisation { Code = "SXD", Name = "Sở Xây dựng Hà Nội", NameEn = "Hanoi Department of Construction" });
        await db.SaveChangesAsync();
        return house;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public SandboxDb Db() => Get<IDbContextFactory<SandboxDb>>().CreateDbContext();

    public async Task<T> Query<T>(Func<SandboxDb, Task<T>> query)
    {
        await using var db = Db();
        return await query(db);
    }

    public Task<SandboxCase> Case(string reference) => Query(db => db.Cases.AsNoTracking().SingleAsync(row => row.Reference == reference));

    public Task<AuditReport> Verify() => Get<AuditTrail>().Verify();

    /// <summary>Runs SQL as somebody with the database's password would.</summary>
    public Task<int> Tamper(string sql) => Query(db => db.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Takes every trigger off the evidence, as its owner could.</summary>
    public async Task Unprotect()
    {
        (string Table, string[] Triggers)[] guards =
            [("audit_event", ["no_update", "no_delete", "erased_once"]), ("chain_head", ["forward", "no_delete"]), .. Roots()];
        foreach (var (table, triggers) in guards)
            foreach (var trigger in triggers)
                await Tamper($"DROP TRIGGER {table}_{trigger}{(Options.Provider == DatabaseProvider.PostgreSql ? $" ON {table}" : "")}");
    }

    private (string, string[])[] Roots() => [("daily_root", Options.Provider == DatabaseProvider.Sqlite ? ["no_update", "no_delete"] : ["append_only"])];

    public async Task<ActResult> Act(string? reference, ActionName action, Actor actor, object? input = null, string? ifMatch = "now", string? key = null)
    {
        if (ifMatch == "now")
            ifMatch = reference is null ? null : (await Case(reference)).Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var json = input is null ? [] : JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), SandboxJson.Options);
        var result = await Desk.Act(new(reference, action, json, actor, ifMatch, key));
        result.Errors.ShouldBeEmpty($"{action}");
        return result;
    }

    /// <summary>Closes the house but leaves its data.</summary>
    public ValueTask Close() => _services.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await Close();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await Databases.Drop(Options);
    }

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "HiHub.Sandbox.sln")))
            at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("Not inside the repository.");
    }
}
