using System.Globalization;
using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
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

/// <summary>A page of work, soonest due first; <paramref name="Next"/> is what to send as <c>after</c>, null on the last page.</summary>
internal sealed record QueuePage(IReadOnlyList<TaskAnswer> Items, string? Next);

/// <summary>Work queues, paged by key so that their cost does not grow with their length.</summary>
internal static class QueueEndpoints
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/queue", QueueAsync).WithName("GetQueue").WithTags("queue").Produces<QueuePage>().ProducesProblem(400);

    private static async Task<IResult> QueueAsync(
        SandboxDb db, TimeProvider time, ClaimsPrincipal user, CancellationToken stop, string box = "mine", string? after = null)
    {
        if (!Enum.TryParse<QueueBox>(box, ignoreCase: true, out var chosen) || int.TryParse(box, out _))
            return Wrong("$.box", "mine, unassigned, team, onHold, overdue");
        if (!TryCursor(after, out var dueAfter, out var idAfter))
            return Wrong("$.after", "next");
        var actor = user.Actor();
        var work = Box(db.WorkItems.AsNoTracking().Where(item => item.ClosedAt == null), chosen, actor, time.GetUtcNow())
            .Where(item => db.CasesVisibleTo(actor).Any(@case => @case.Reference == item.Reference));
        if (after is not null)
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
            work = work.Where(item => item.DueAt > dueAfter || (item.DueAt == dueAfter && string.Compare(item.Id, idAfter) > 0));
#pragma warning restore CA1309
        var page = await work.OrderBy(item => item.DueAt).ThenBy(item => item.Id).Take(PageSize + 1).ToListAsync(stop);
        var next = page.Count > PageSize ? Cursor(page[PageSize - 1]) : null;
        return Results.Ok(new QueuePage([.. page.Take(PageSize).Select(TaskAnswer.Of)], next));
    }

    private static IQueryable<WorkItem> Box(IQueryable<WorkItem> open, QueueBox box, Actor actor, DateTimeOffset now)
    {
        Role?[] roles = [.. actor.Roles.Select(role => (Role?)role)];
        var mine = open.Where(item => item.Assignee == actor.PersonId || (item.Assignee == actor.Organisation && roles.Contains(item.Role)));
        var team = open.Where(item => roles.Contains(item.Role));
        return box switch
        {
            QueueBox.Mine => actor.IsApplicant ? team : mine,
            QueueBox.Unassigned => team.Where(item => item.Assignee == null),
            QueueBox.Team => team,
            QueueBox.OnHold => open.Where(item => item.Role == Role.App || item.Role == Role.Apa),
            QueueBox.Overdue => team.Where(item => item.DueAt < now),
        };
    }

    private static string Cursor(WorkItem last) => $"{last.DueAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}~{last.Id}";

    private static bool TryCursor(string? text, out DateTimeOffset due, out string id)
    {
        (due, id) = (default, "");
        if (text is null)
            return true;
        var parts = text.Split('~', 2);
        if (parts.Length != 2 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        (due, id) = (new DateTimeOffset(ticks, TimeSpan.Zero), parts[1]);
        return true;
    }

    private static IResult Wrong(string path, string allowed) =>
        Problems.Answer(400, Problems.Invalid, [new(path, "wrong-value", $"Giá trị phải là: {allowed}.", $"The value must be: {allowed}.")]);
}
