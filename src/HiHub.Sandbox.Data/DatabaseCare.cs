using HiHub.Sandbox.Data.Statistics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data;

/// <summary>A server keeps its own backups with its own tools.</summary>
public sealed class BackupUnsupportedException(DatabaseProvider provider)
    : Exception($"{provider} is backed up with its own tools ({(provider == DatabaseProvider.PostgreSql ? "pg_dump, pg_basebackup" : "BACKUP DATABASE")}); this command serves SQLite only.");

/// <summary>Migrates, backs up and restores.</summary>
public sealed class DatabaseCare(IDbContextFactory<SandboxDb> contexts, IOptions<DatabaseOptions> options, ClockAccounts accounts)
{
    public async Task Migrate(CancellationToken ct = default)
    {
        Directory.CreateDirectory(Path.GetFullPath(options.Value.DataDirectory));
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Migrating compares whole models before it finds nothing to do; asking first costs one query.
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        if (pending.Count == 0)
            return;
        await db.Database.MigrateAsync(ct);
        if (pending.Exists(name => name.EndsWith("_ClockAccounts", StringComparison.Ordinal)))
            await accounts.Rebuild(ct);
    }

    /// <summary>A whole copy of one moment, while the office works on. Throws <see cref="BackupUnsupportedException"/>.</summary>
    public async Task Backup(string file, CancellationToken ct = default)
    {
        OnlySqlite();
        if (File.Exists(file))
            throw new IOException($"{file} exists already.");
        await using var db = await contexts.CreateDbContextAsync(ct);
        var target = Path.GetFullPath(file);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {target}", ct);
    }

    /// <summary>Puts the copy in place of the database; the program must not be running. Throws <see cref="BackupUnsupportedException"/>.</summary>
    public async Task Restore(string file, CancellationToken ct = default)
    {
        OnlySqlite();
        await using (var copy = new SqliteConnection($"Data Source={Path.GetFullPath(file)};Mode=ReadOnly;Pooling=False"))
        {
            await copy.OpenAsync(ct);
            await using var check = copy.CreateCommand();
            check.CommandText = "PRAGMA integrity_check";
            if (await check.ExecuteScalarAsync(ct) is not "ok")
                throw new IOException($"{file} is damaged.");
        }
        SqliteConnection.ClearAllPools();
        var target = new SqliteConnectionStringBuilder(SandboxDbOptions.ConnectionString(options.Value)).DataSource;
        var temporary = target + ".restoring";
        File.Copy(file, temporary, overwrite: true);
        foreach (var side in new[] { "-wal", "-shm" })
            File.Delete(target + side);
        File.Move(temporary, target, overwrite: true);
    }

    private void OnlySqlite()
    {
        if (options.Value.Provider != DatabaseProvider.Sqlite)
            throw new BackupUnsupportedException(options.Value.Provider);
    }
}
