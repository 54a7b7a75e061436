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
        builder.Entity<Organisation>().HasKey(row => row.Code);
        builder.Entity<ProtectionKey>().HasKey(row => row.Name);
        builder.Entity<Session>(session =>
        {
            session.HasKey(row => row.Id);
            session.HasIndex(row => row.TokenSha256).IsUnique();
            session.HasIndex(row => row.PersonId);
            session.HasIndex(row => new { row.Provider, row.ProviderSubject });
        });
    }
}
