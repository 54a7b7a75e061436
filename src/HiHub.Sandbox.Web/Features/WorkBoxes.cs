using System.Globalization;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Which work a queue shows.</summary>
internal enum QueueBox
{
    Mine,
    Unassigned,
    Team,
    OnHold,
    Overdue,
}

/// <summary>Where a page of work ended; written <c>ticks~reference~id</c>, because an id is unique inside its case only.</summary>
internal sealed record WorkCursor(DateTimeOffset Due, string Reference, string Id)
{
    public override string ToString() => $"{Due.UtcTicks.ToString(CultureInfo.InvariantCulture)}~{Reference}~{Id}";

    public static WorkCursor Of(WorkItem last) => new(last.DueAt, last.Reference, last.Id);

    public static bool TryRead(string? text, out WorkCursor? cursor)
    {
        cursor = null;
        if (string.IsNullOrEmpty(text))
            return true;
        var parts = text.Split('~');
        if (parts.Length != 3 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        cursor = new(new DateTimeOffset(ticks, TimeSpan.Zero), parts[1], parts[2]);
        return true;
    }
}

/// <summary>Work queues, paged by key so that their cost does not grow with their length.</summary>
internal sealed class WorkBoxes(SandboxDb db, TimeProvider time)
{
    /// <summary>Counts stop here: beyond it nobody needs the number, and counting on would cost.</summary>
    public const int CountedTo = 99;

    private const int PageSize = 50;

    /// <summary>Soonest due first; the second part is where the next page begins, null on the last.</summary>
    public async Task<(IReadOnlyList<WorkItem> Items, WorkCursor? Next)> ReadAsync(Actor actor, QueueBox box, WorkCursor? after, CancellationToken stop)
    {
        var work = Visible(actor, box);
        if (after is not null)
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
            work = work.Where(item => item.DueAt > after.Due || (item.DueAt == after.Due
                && (string.Compare(item.Reference, after.Reference) > 0 || (item.Reference == after.Reference && string.Compare(item.Id, after.Id) > 0))));
#pragma warning restore CA1309
        var page = await work.OrderBy(item => item.DueAt).ThenBy(item => item.Reference).ThenBy(item => item.Id).Take(PageSize + 1).ToListAsync(stop);
        return (page.Take(PageSize).ToList(), page.Count > PageSize ? WorkCursor.Of(page[PageSize - 1]) : null);
    }

    /// <summary>How much lies in a box, at most one more than <see cref="CountedTo"/>.</summary>
    public Task<int> CountAsync(Actor actor, QueueBox box, CancellationToken stop) => Visible(actor, box).OrderBy(item => item.DueAt).Take(CountedTo + 1).CountAsync(stop);

    private IQueryable<WorkItem> Visible(Actor actor, QueueBox box) =>
        Of(db.WorkItems.AsNoTracking().Where(item => item.ClosedAt == null), box, actor, time.GetUtcNow())
            .Where(item => db.CasesVisibleTo(actor).Any(@case => @case.Reference == item.Reference));

    private static IQueryable<WorkItem> Of(IQueryable<WorkItem> open, QueueBox box, Actor actor, DateTimeOffset now)
    {
        Role[] held = [.. actor.Roles.Union(actor.Delegations.SelectMany(lent => lent.Lent))];
        Role?[] roles = [.. held.Select(role => (Role?)role)];
        Part?[] parts = [.. held.SelectMany(PartsOf).Select(part => (Part?)part)];
        string?[] lenders = [.. actor.Delegations.Select(lent => lent.From)];
        var mine = lenders.Length == 0
            ? open.Where(item => item.Assignee == actor.PersonId || (item.Assignee == actor.Organisation && roles.Contains(item.Role)))
            : open.Where(item => item.Assignee == actor.PersonId || lenders.Contains(item.Assignee) || (item.Assignee == actor.Organisation && roles.Contains(item.Role)));
        var team = open.Where(item => roles.Contains(item.Role) || (item.Role == null && parts.Contains(item.Part)));
        return box switch
        {
            QueueBox.Mine => actor.IsApplicant ? team : mine,
            QueueBox.Unassigned => team.Where(item => item.Assignee == null),
            QueueBox.Team => team,
            QueueBox.OnHold => open.Where(item => item.Role == Role.App || item.Role == Role.Apa),
            QueueBox.Overdue => team.Where(item => item.DueAt < now),
        };
    }

    /// <summary>The parts in a case that people of this role hold.</summary>
    private static Part[] PartsOf(Role role) =>
        role switch
        {
            Role.Hnd => [Part.Handler],
            Role.Mon => [Part.Monitor],
            Role.Chr => [Part.CouncilChair],
            Role.Csc => [Part.CouncilSecretary],
            Role.Cmb => [Part.CouncilMember],
            Role.Con or Role.Leg => [Part.Consulted],
            Role.Hub => [Part.Host],
            _ => [],
        };
}
