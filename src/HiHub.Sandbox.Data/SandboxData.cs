using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Statistics;
using HiHub.Sandbox.Data.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data;

/// <summary>Registers the database, the desk and the work that time makes due.</summary>
public static class SandboxData
{
    public static IServiceCollection AddSandboxData(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddOptions<DatabaseOptions>().Configure(set => Copy(options, set)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DeskOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<AuditOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SealingOptions>().ValidateDataAnnotations().ValidateOnStart();
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                AddContexts<SqliteSandboxDb>(services);
                break;
            case DatabaseProvider.SqlServer:
                AddContexts<SqlServerSandboxDb>(services);
                break;
            case DatabaseProvider.PostgreSql:
                AddContexts<PostgreSqlSandboxDb>(services);
                break;
        }
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IOutboxSender, LoggingSender>();
        services.AddSingleton<Sealing>().AddSingleton<SandboxDatabase>().AddSingleton<FileStore>().AddSingleton<FileSweep>().AddSingleton<PartialFiles>().AddSingleton<DatabaseCare>().AddSingleton<StoredCases>();
        services.AddSingleton<ClockAccounts>().AddSingleton<Portfolio>();
        services.AddSingleton<LawBooks>().AddSingleton<LawSeed>().AddSingleton<TieSweep>().AddSingleton<DueWork>();
        services.AddSingleton<AuditTrail>().AddSingleton<AuditKeys>().AddSingleton<SystemKey>().AddSingleton<DailyRoots>().AddSingleton<PayloadErasure>();
        services.AddSingleton(sp => new EvidenceLog(sp.GetRequiredService<SandboxDatabase>()));
        services.AddSingleton(sp => new CaseDesk(
            sp.GetRequiredService<SandboxDatabase>(),
            sp.GetRequiredService<IDbContextFactory<SandboxDb>>(),
            sp.GetRequiredService<EvidenceLog>(),
            sp.GetRequiredService<LawBooks>(),
            sp.GetRequiredService<TimeProvider>(),
            sp.GetRequiredService<IOptions<DeskOptions>>()));
        services.AddSingleton(sp => new OfficeDesk(
            sp.GetRequiredService<SandboxDatabase>(),
            sp.GetRequiredService<IDbContextFactory<SandboxDb>>(),
            sp.GetRequiredService<EvidenceLog>(),
            sp.GetRequiredService<LawBooks>(),
            sp.GetRequiredService<TimeProvider>(),
            sp.GetRequiredService<IOptions<DeskOptions>>()));
        return services;
    }

    private static void AddContexts<TContext>(IServiceCollection services)
        where TContext : SandboxDb
    {
        services.AddPooledDbContextFactory<TContext>((sp, builder) => SandboxDbOptions.Configure(builder, sp.GetRequiredService<IOptions<DatabaseOptions>>().Value, sp.GetRequiredService<Sealing>()));
        services.AddSingleton<IDbContextFactory<SandboxDb>>(sp => new AnyContexts<TContext>(sp.GetRequiredService<IDbContextFactory<TContext>>()));
        services.AddScoped<SandboxDb>(sp => sp.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
    }

    private static void Copy(DatabaseOptions from, DatabaseOptions to) =>
        (to.Provider, to.ConnectionString, to.DataDirectory, to.MaxBatchSize) = (from.Provider, from.ConnectionString, from.DataDirectory, from.MaxBatchSize);

    private sealed class AnyContexts<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<SandboxDb>
        where TContext : SandboxDb
    {
        public SandboxDb CreateDbContext() => inner.CreateDbContext();
    }
}
