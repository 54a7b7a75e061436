using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Reading a case: what it is, what happened, what runs, what is asked. A stranger gets 404.</summary>
internal static class CaseEndpoints
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{reference}").WithTags("cases");
        cases.MapGet("", CaseAsync).WithName("GetCase").Produces<CaseAnswer>().ProducesProblem(404);
        cases.MapGet("/events", EventsAsync).WithName("GetEvents").Produces<IReadOnlyList<EventAnswer>>().ProducesProblem(404);
        cases.MapGet("/clocks", ClocksAsync).WithName("GetClocks").Produces<IReadOnlyList<ClockAnswer>>().ProducesProblem(404);
        cases.MapGet("/documents", DocumentsAsync).WithName("GetDocuments").Produces<IReadOnlyList<DocumentAnswer>>().ProducesProblem(404);
        cases.MapGet("/pack-move", PackMoveAsync).WithName("GetPackMove").Produces<PackMove>().ProducesProblem(404);
        cases.MapGet("/tasks", TasksAsync).WithName("GetTasks").Produces<IReadOnlyList<TaskAnswer>>().ProducesProblem(404);
    }

    private static async Task<IResult> CaseAsync(string reference, CaseReading reading, HttpContext http, CancellationToken stop)
    {
        var view = await reading.ReadAsync(http.User.Actor(), reference, stop);
        http.Response.Headers.ETag = $"\"{view.Version}\"";
        return Results.Ok(view);
    }

    /// <summary>Newest last, 100 at a time after a sequence number; what is not for this person is left out, so sequences may skip.</summary>
    private static async Task<IResult> EventsAsync(
        string reference, SandboxDb db, CaseReading reading, ClaimsPrincipal user, CancellationToken stop, long after = 0)
    {
        if (await reading.OpenAsync(reference, user, "events", stop) is not { } sight)
            return Missing();
        var seen = new List<EventAnswer>();
        for (var read = PageSize; read == PageSize && seen.Count < PageSize;)
        {
            var events = await db.AuditEvents.AsNoTracking()
                .Where(row => row.Stream == reference && row.Seq > after).OrderBy(row => row.Seq).Take(PageSize).ToListAsync(stop);
            seen.AddRange(events.Where(sight.Sees).Take(PageSize - seen.Count).Select(EventAnswer.Of));
            (read, after) = (events.Count, events is [.., var last] ? last.Seq : after);
        }
        return Results.Ok(seen);
    }

    private static async Task<IResult> ClocksAsync(string reference, CaseReading reading, ClaimsPrincipal user, CancellationToken stop) =>
        await reading.OpenAsync(reference, user, "clocks", stop) is { } sight ? Results.Ok(await reading.ClocksAsync(sight, reference, stop)) : Missing();

    private static async Task<IResult> DocumentsAsync(string reference, SandboxDb db, CaseReading reading, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await reading.OpenAsync(reference, user, "documents", stop) is not { } sight)
            return Missing();
        var documents = await db.Documents.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(stop);
        return Results.Ok(documents.Where(sight.Sees).Select(DocumentAnswer.Of).ToList());
    }

    /// <summary>A dry run of moving the case to version <paramref name="to"/> of its pack; for those who handle it.</summary>
    private static async Task<IResult> PackMoveAsync(string reference, CaseDesk desk, CaseReading reading, ClaimsPrincipal user, CancellationToken stop, int to = 0) =>
        await reading.OpenAsync(reference, user, "pack-move", stop) is { From: Standpoint.Office } && await desk.PackMove(reference, user.Actor(), to, stop) is { } move
            ? Results.Ok(move)
            : Missing();

    private static async Task<IResult> TasksAsync(string reference, SandboxDb db, CaseReading reading, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await reading.OpenAsync(reference, user, "tasks", stop) is not { } sight)
            return Missing();
        var items = await db.WorkItems.AsNoTracking().Where(row => row.Reference == reference && row.ClosedAt == null).OrderBy(row => row.DueAt).ToListAsync(stop);
        return Results.Ok(items.Where(sight.Sees).Select(TaskAnswer.Of).ToList());
    }

    private static IResult Missing() => Problems.Answer(404, Problems.NotFound);
}
