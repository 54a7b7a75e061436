using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HiHub.Sandbox.Data.Lanes;

/// <summary>Every connection to SQLite writes ahead and waits for the disk at each commit.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA busy_timeout=20000; PRAGMA foreign_keys=ON;";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }
}
