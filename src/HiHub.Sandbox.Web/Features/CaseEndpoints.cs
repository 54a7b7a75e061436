using System.Security.Claims;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Reading a case: what it is, what happened, what runs, what is asked. A stranger gets 404.</summary>
internal static class CaseEndpoints
{
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
        string reference, CaseReading reading, ClaimsPrincipal user, CancellationToken stop, long after = 0)
    {
        if (await reading.OpenAsync(reference, user, "events", stop) is not { } sight)
            return Missing();
        return Results.Ok((await reading.EventsAsync(sight, reference, after, stop)).Select(EventAnswer.Of).ToList());
    }

    private static async Task<IResult> ClocksAsync(string reference, CaseReading reading, ClaimsPrincipal user, CancellationToken stop) =>
        await reading.OpenAsync(reference, user, "clocks", stop) is { } sight ? Results.Ok(await reading.ClocksAsync(sight, reference, stop)) : Missing();

    private static async Task<IResult> DocumentsAsync(string reference, CaseReading reading, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await reading.OpenAsync(reference, user, "documents", stop) is not { } sight)
            return Missing();
        return Results.Ok((await reading.DocumentsAsync(sight, reference, stop)).Select(DocumentAnswer.Of).ToList());
    }

    /// <summary>A dry run of moving the case to version <paramref name="to"/> of its pack; for those who handle it.</summary>
    private static async Task<IResult> PackMoveAsync(string reference, CaseDesk desk, CaseReading reading, ClaimsPrincipal user, CancellationToken stop, int to = 0) =>
        await reading.OpenAsync(reference, user, "pack-move", stop) is { From: Standpoint.Office } && await desk.PackMove(reference, user.Actor(), to, stop) is { } move
            ? Results.Ok(move)
            : Missing();

    private static async Task<IResult> TasksAsync(string reference, CaseReading reading, ClaimsPrincipal user, CancellationToken stop)
    {
        if (await reading.OpenAsync(reference, user, "tasks", stop) is not { } sight)
            return Missing();
        return Results.Ok((await reading.TasksAsync(sight, reference, stop)).Select(TaskAnswer.Of).ToList());
    }

    private static IResult Missing() => Problems.Answer(404, Problems.NotFound);
}
