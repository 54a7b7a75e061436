using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Mapping;

internal static class ProcedureMapping
{
    public static void Map(ModelBuilder builder)
    {
        builder.Entity<Procedure>(procedure => procedure.HasKey(row => new { row.Reference, row.Id }));
        builder.Entity<WorkItem>(item =>
        {
            item.HasKey(row => new { row.Reference, row.Id });

            // Each box of a queue is a few runs of equal columns, read in the order shown.
            item.HasIndex(row => new { row.Assignee, row.DueAt, row.Reference, row.Id }).HasFilter("closed_at IS NULL");
            item.HasIndex(row => new { row.Role, row.DueAt, row.Reference, row.Id }).HasFilter("closed_at IS NULL");
            item.HasIndex(row => new { row.Role, row.Assignee, row.DueAt, row.Reference, row.Id }).HasFilter("closed_at IS NULL");
            item.HasIndex(row => new { row.Part, row.DueAt, row.Reference, row.Id }).HasFilter("closed_at IS NULL AND role IS NULL");
            item.HasIndex(row => new { row.Part, row.Assignee, row.DueAt, row.Reference, row.Id }).HasFilter("closed_at IS NULL AND role IS NULL");
            item.HasIndex(row => new { row.ClosedBy, row.ClosedAt, row.Reference, row.Id }).HasFilter("closed_by IS NOT NULL");
        });
        builder.Entity<WaitingTimer>(timer =>
        {
            timer.HasKey(row => new { row.Reference, row.Id });
            timer.HasIndex(row => row.DueAt).HasFilter("due_at IS NOT NULL");
        });
        builder.Entity<CaseClock>(clock =>
        {
            clock.HasKey(row => new { row.Reference, row.Id });
            clock.HasIndex(row => row.NextLevelAt).HasFilter("next_level_at IS NOT NULL");

            // The overdue only: they are counted, and are few.
            clock.HasIndex(row => row.Level).HasFilter($"level = {(int)EscalationLevel.Overdue}");
        });
        builder.Entity<ClockAccount>(account =>
        {
            account.HasKey(row => new { row.Reference, row.Id });
            account.HasIndex(row => new { row.Month, row.Kind });
        });
        builder.Entity<RecomputedClock>(moved => moved.HasKey(row => new { row.Calendar, row.Reference, row.ClockId }));
        builder.Entity<OutboxMessage>(message =>
        {
            message.HasKey(row => row.MessageId);
            message.HasIndex(row => row.NextAttemptAt).HasFilter("sent_at IS NULL");
        });
    }
}
