using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

internal static class PeopleMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Person>().Property(row => row.Id).HasMaxLength(64);
        builder.Entity<PersonRole>(held =>
        {
            held.HasKey(row => new { row.PersonId, row.Organisation, row.Role });
            held.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
            held.HasIndex(row => row.Role);
        });
        builder.Entity<ProtectionKey>().HasKey(row => row.Name);
        builder.Entity<KeptForm>(form =>
        {
            form.HasIndex(row => row.PersonId);
            form.HasIndex(row => row.Until);
        });
        builder.Entity<Person>().HasIndex(row => row.TiesChangedAt).HasFilter("ties_changed_at IS NOT NULL");
        builder.Entity<Organisation>(organisation =>
        {
            organisation.HasKey(row => row.Code);
            organisation.HasIndex(row => row.TaxCode).HasFilter("tax_code IS NOT NULL");
        });
        builder.Entity<OfficeUnit>().HasKey(row => new { row.Organisation, row.Code });
        Powers(builder);
        builder.Entity<Session>(session =>
        {
            session.HasKey(row => row.Id);
            session.HasIndex(row => row.TokenSha256).IsUnique();
            session.HasIndex(row => row.PersonId);
            session.HasIndex(row => new { row.Provider, row.ProviderSubject });
        });
    }

    private static void Powers(ModelBuilder builder)
    {
        builder.Entity<AuthorisationLetter>().HasIndex(row => new { row.Person, row.Organisation });
        builder.Entity<DelegatedPower>().HasIndex(row => new { row.To, row.Organisation });
        builder.Entity<GlassBreak>().HasIndex(row => new { row.Person, row.Until });
        builder.Entity<MachineKey>(key =>
        {
            key.HasIndex(row => row.SecretSha256).IsUnique();
            key.HasIndex(row => row.Reference);
        });
        builder.Entity<RegisteredInterest>(interest =>
        {
            interest.HasIndex(row => row.Person);
            interest.HasIndex(row => row.Organisation);
            interest.HasIndex(row => row.TaxCode);
        });
    }
}
