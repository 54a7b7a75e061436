using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;

namespace HiHub.Sandbox.Data.Mapping;

/// <summary>Columns that hold people's identity numbers, names and addresses are sealed on their way into the database, whoever writes them. Hashes are over the plain bytes.</summary>
internal static class SealedColumns
{
    private static readonly ValueComparer s_bytes = new ArrayStructuralComparer<byte>();

    public static void Apply(ModelBuilder builder, Sealing sealing)
    {
        builder.Entity<DossierVersion>().Property(row => row.Json).HasConversion(Sealed(sealing, "dossier"), s_bytes);
        builder.Entity<AuditEvent>().Property(row => row.Payload).HasConversion((ValueConverter)Sealed(sealing, "payload"), s_bytes);
        builder.Entity<PendingAct>().Property(row => row.Input).HasConversion(Sealed(sealing, "pending"), s_bytes);
        builder.Entity<KeptForm>().Property(row => row.Fields).HasConversion(Sealed(sealing, "kept-form"), s_bytes);
    }

    // What does not open was changed or never sealed: it comes back as it is, and its hash tells.
    private static ValueConverter<byte[], byte[]> Sealed(Sealing sealing, string purpose) =>
        new(plain => sealing.Seal(plain, purpose), stored => sealing.Open(stored, purpose) ?? stored);
}

/// <summary>Brings the keys to the model of a context.</summary>
internal sealed class SealingExtension(Sealing sealing) : IDbContextOptionsExtension
{
    public Sealing Sealing => sealing;

    public DbContextOptionsExtensionInfo Info => new Description(this);

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    private sealed class Description(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Description;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}

/// <summary>A model knows its keys, so that two offices in one process never seal with each other's.</summary>
internal sealed class SealedModels : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, (context as SandboxDb)?.Sealing?.Id);
}
