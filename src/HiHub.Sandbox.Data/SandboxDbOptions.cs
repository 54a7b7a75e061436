using HiHub.Sandbox.Data.Mapping;
using HiHub.Sandbox.Data.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace HiHub.Sandbox.Data;

/// <summary>Turns <see cref="DatabaseOptions"/> into EF Core's.</summary>
internal static class SandboxDbOptions
{
    /// <summary>The connection string as used: SQLite's default place, PostgreSQL's automatic preparation.</summary>
    public static string ConnectionString(DatabaseOptions options) =>
        options.Provider switch
        {
            DatabaseProvider.Sqlite => Sqlite(options),
            DatabaseProvider.PostgreSql => PostgreSql(options.ConnectionString!),
            DatabaseProvider.SqlServer => options.ConnectionString!,
        };

    public static void Configure(DbContextOptionsBuilder builder, DatabaseOptions options, Sealing sealing)
    {
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new SealingExtension(sealing));
        builder.ReplaceService<IModelCacheKeyFactory, SealedModels>();
        var connection = ConnectionString(options);
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                builder.UseSqlite(connection).AddInterceptors(new Lanes.SqlitePragmas());
                break;
            case DatabaseProvider.SqlServer:
                builder.UseSqlServer(connection, server => Batch(server.UseCompatibilityLevel(160).MaxBatchSize, options));
                break;
            case DatabaseProvider.PostgreSql:
                builder.UseNpgsql(connection, server => Batch(server.MaxBatchSize, options));
                break;
        }
    }

    private static void Batch<T>(Func<int, T> set, DatabaseOptions options)
    {
        if (options.MaxBatchSize is { } size)
            set(size);
    }

    private static string Sqlite(DatabaseOptions options)
    {
        var text = new SqliteConnectionStringBuilder(options.ConnectionString);
        if (string.IsNullOrEmpty(text.DataSource))
            text.DataSource = Path.Combine(Path.GetFullPath(options.DataDirectory), "sandbox.db");
        return text.ConnectionString;
    }

    private static string PostgreSql(string given)
    {
        var text = new NpgsqlConnectionStringBuilder(given);
        if (text.MaxAutoPrepare == 0)
            (text.MaxAutoPrepare, text.AutoPrepareMinUsages) = (100, 2);
        return text.ConnectionString;
    }
}
