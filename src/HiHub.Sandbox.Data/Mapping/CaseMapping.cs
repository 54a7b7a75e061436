using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

internal static class CaseMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<SandboxCase>(Case);
        builder.Entity<DossierVersion>().HasKey(row => new { row.Reference, row.No });
        builder.Entity<CaseSide>().HasKey(row => new { row.Reference, row.Person });
        builder.Entity<CaseConflict>().HasKey(row => new { row.Reference, row.Person });
        builder.Entity<CasePart>(part =>
        {
            part.HasKey(row => new { row.Reference, row.Part, row.Holder });
            part.HasIndex(row => new { row.Holder, row.Part });
        });
        builder.Entity<PendingAct>(pending =>
        {
            pending.HasKey(row => new { row.Reference, row.Id });
            pending.HasIndex(row => row.SecondRole).HasFilter("closed_at IS NULL");
        });
        builder.Entity<Idempotency>(answer =>
        {
            answer.HasKey(row => new { row.Actor, row.RequestKey });
            answer.HasIndex(row => row.At);
        });
        builder.Entity<AdvicePrecedent>(precedent =>
        {
            precedent.HasKey(row => row.Id);
            precedent.HasIndex(row => new { row.At, row.Id });
        });
        Documents(builder);
    }

    private static void Case(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<SandboxCase> mapped)
    {
        mapped.HasKey(row => row.Reference);
        mapped.Property(row => row.Reference).HasMaxLength(16);
        mapped.Property(row => row.Organisation).HasMaxLength(32);
        mapped.Property(row => row.Regime).HasMaxLength(32);
        mapped.Property(row => row.Title).HasMaxLength(500);
        mapped.Property(row => row.DossierCode).HasMaxLength(40);
        mapped.Property(row => row.Version).IsConcurrencyToken();
        mapped.Property(row => row.Facts).HasConversion<FactsJson>(FactsJson.SameReference);
        mapped.Ignore(row => row.StateName);
        mapped.Ignore(row => row.StateCode);
        mapped.HasIndex(row => row.DossierCode).IsUnique().HasFilter("dossier_code IS NOT NULL");
        mapped.HasIndex(row => new { row.Organisation, row.Reference });
        mapped.HasIndex(row => new { row.State, row.Reference });
        mapped.HasIndex(row => new { row.TrialState, row.Reference });
    }

    private static void Documents(ModelBuilder builder)
    {
        builder.Entity<CaseDocument>(document =>
        {
            document.HasKey(row => new { row.Reference, row.Id });
            document.HasIndex(row => row.Sha256);

            // A number is given once in its series; a cancelled one stays with its document.
            document.HasIndex(row => new { row.Series, row.Number }).IsUnique().HasFilter("number IS NOT NULL");
            document.HasIndex(row => row.RenderedSha256).HasFilter("rendered_sha256 IS NOT NULL");
        });
        builder.Entity<StoredFile>().HasKey(row => row.Sha256);
        builder.Entity<NumberSeries>(series =>
        {
            series.HasKey(row => new { row.Issuer, row.Type, row.Period });

            // A number given while the series is being set up must not be given again.
            series.Property(row => row.Last).IsConcurrencyToken();
        });
    }
}
