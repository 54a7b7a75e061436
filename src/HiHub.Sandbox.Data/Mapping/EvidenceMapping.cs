using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

internal static class EvidenceMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<AuditEvent>(audit =>
        {
            // SQL Server's OUTPUT clause and triggers exclude each other.
            audit.ToTable(table => table.HasTrigger("audit_event_append_only"));
            audit.HasKey(row => new { row.Stream, row.Seq });
        });
        builder.Entity<ChainHead>(head =>
        {
            head.ToTable(table => table.HasTrigger("chain_head_append_only"));
            head.HasKey(row => row.Stream);
            head.Property(row => row.Seq).IsConcurrencyToken();
        });
        builder.Entity<DailyRoot>(root =>
        {
            root.ToTable(table => table.HasTrigger("daily_root_append_only"));
            root.HasKey(row => row.Day);
        });
        builder.Entity<DefinitionVersion>().HasKey(row => new { row.Id, row.Version });
        builder.Entity<PackVersion>().HasKey(row => new { row.Id, row.Version });
        builder.Entity<CalendarVersion>().HasKey(row => new { row.Id, row.Version });
        builder.Entity<LawDraft>().HasKey(row => row.Id);
    }
}
