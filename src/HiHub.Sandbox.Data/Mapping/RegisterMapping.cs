using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

internal static class RegisterMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<MessageText>().HasIndex(row => new { row.Key, row.ClosedAt });
        builder.Entity<Signatory>().HasIndex(row => row.Organisation);
        builder.Entity<SigningCertificate>().HasIndex(row => row.Thumbprint).IsUnique();
    }
}
