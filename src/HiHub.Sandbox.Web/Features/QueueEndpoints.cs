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
        if (!Words.TryRead<QueueBox>(box, out var chosen))
            return Wrong("$.box", "mine, unassigned, team, onHold, overdue");
        if (!TryCursor(after, out var last))
            return Wrong("$.after", "next");
        var actor = user.Actor();
        var work = Box(db.WorkItems.AsNoTracking().Where(item => item.ClosedAt == null), chosen, actor, time.GetUtcNow())
            .Where(item => db.CasesVisibleTo(actor).Any(@case => @case.Reference == item.Reference));
        if (after is not null)
#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
            work = work.Where(item => item.DueAt > last.Due || (item.DueAt == last.Due
                && (string.Compare(item.Reference, last.Reference) > 0 || (item.Reference == last.Reference && string.Compare(item.Id, last.Id) > 0))));
#pragma warning restore CA1309
        var page = await work.OrderBy(item => item.DueAt).ThenBy(item => item.Reference).ThenBy(item => item.Id).Take(PageSize + 1).ToListAsync(stop);
        var next = page.Count > PageSize ? Cursor(page[PageSize - 1]) : null;
        return Results.Ok(new QueuePage([.. page.Take(PageSize).Select(TaskAnswer.Of)], next));
    }

    private static IQueryable<WorkItem> Box(IQueryable<WorkItem> open, QueueBox box, Actor actor, DateTimeOffset now)
    {
        Role?[] roles = [.. actor.Roles.Select(role => (Role?)role)];
        Part?[] parts = [.. actor.Roles.SelectMany(PartsOf).Select(part => (Part?)part)];
        var mine = open.Where(item => item.Assignee == actor.PersonId || (item.Assignee == actor.Organisation && roles.Contains(item.Role)));
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

    // An id is unique inside its case only.
    private static string Cursor(WorkItem last) => $"{last.DueAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}~{last.Reference}~{last.Id}";

    private static bool TryCursor(string? text, out (DateTimeOffset Due, string Reference, string Id) last)
    {
        last = (default, "", "");
        if (text is null)
            return true;
        var parts = text.Split('~');
        if (parts.Length != 3 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        last = (new DateTimeOffset(ticks, TimeSpan.Zero), parts[1], parts[2]);
        return true;
    }

    private static IResult Wrong(string path, string allowed) =>
        Problems.Answer(400, Problems.Invalid, [new(path, "wrong-value", $"Giá trị phải là: {allowed}.", $"The value must be: {allowed}.")]);
}
