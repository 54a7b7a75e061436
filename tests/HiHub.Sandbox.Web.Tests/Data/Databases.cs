using HiHub.Sandbox.Data;
using Npgsql;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>Every database the tests may run on; one that is not configured is skipped in sight.</summary>
internal static class Databases
{
    public const string PostgresVariable = "SANDBOX_TEST_POSTGRES";

    public static TheoryData<DatabaseProvider> All => [DatabaseProvider.Sqlite, DatabaseProvider.PostgreSql];

    private static string? Postgres { get; } = Environment.GetEnvironmentVariable(PostgresVariable);

    /// <summary>Options of a database that nobody else uses.</summary>
    public static async Task<DatabaseOptions> Fresh(DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-").FullName;
        if (provider == DatabaseProvider.Sqlite)
            return new() { Provider = provider, DataDirectory = folder };
        Assert.SkipWhen(Postgres is null, $"{PostgresVariable} holds no connection string.");
        var name = $"sandbox_{Path.GetFileName(folder)[8..].ToLowerInvariant()}";
        await Run($"CREATE DATABASE {name}");
        return new() { Provider = provider, DataDirectory = folder, ConnectionString = new NpgsqlConnectionStringBuilder(Postgres) { Database = name }.ConnectionString };
    }

    public static async Task Drop(DatabaseOptions options)
    {
        if (options.Provider == DatabaseProvider.PostgreSql)
            await Run($"DROP DATABASE {new NpgsqlConnectionStringBuilder(options.ConnectionString).Database} WITH (FORCE)");
        Directory.Delete(options.DataDirectory, recursive: true);
    }

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
