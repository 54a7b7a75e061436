using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HiHub.Sandbox.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> build each context without a server.</summary>
internal sealed class DesignTimeSqlite : IDesignTimeDbContextFactory<SqliteSandboxDb>
{
    public SqliteSandboxDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteSandboxDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class DesignTimeSqlServer : IDesignTimeDbContextFactory<SqlServerSandboxDb>
{
    public SqlServerSandboxDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerSandboxDb>().UseSqlServer("Server=.", server => server.UseCompatibilityLevel(160)).Options);
}

internal sealed class DesignTimePostgreSql : IDesignTimeDbContextFactory<PostgreSqlSandboxDb>
{
    public PostgreSqlSandboxDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlSandboxDb>().UseNpgsql("Host=localhost").Options);
}
