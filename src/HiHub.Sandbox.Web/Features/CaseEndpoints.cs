using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Reading a case: what it is, what happened, what runs, what is asked. A stranger gets 404.</summary>
internal static class CaseEndpoints
{
    private const int PageSize = 100;

    private static readonly Role[] s_outside = [Role.Con, Role.Hub];

    public static void Map(IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{reference}").WithTags("cases");
        cases.MapGet("", CaseAsync).WithName("GetCase").Produces<CaseAnswer>().ProducesProblem(404);
        cases.MapGet("/events", EventsAsync).WithName("GetEvents").Produces<IReadOnlyList<EventAnswer>>().ProducesProblem(404);
        cases.MapGet("/clocks", ClocksAsync).WithName("GetClocks").Produces<IReadOnlyList<ClockAnswer>>().ProducesProblem(404);
        cases.MapGet("/documents", DocumentsAsync).WithName("GetDocuments").Produces<IReadOnlyList<DocumentAnswer>>().ProducesProblem(404);
        cases.MapGet("/tasks", TasksAsync).WithName("GetTasks").Produces<IReadOnlyList<TaskAnswer>>().ProducesProblem(404);
    }

    private static async Task<IResult> CaseAsync(string reference, CaseReading reading, HttpContext http, CancellationToken stop)
    {
        var view = await reading.ReadAsync(http.User.Actor(), reference, stop);
        http.Response.Headers.ETag = $"\"{view.Version}\"";
        return Results.Ok(view);
    }

    /// <summary>Newest last, 100 at a time after a sequence number.</summary>
    private static async Task<IResult> EventsAsync(
        string reference, SandboxDb db, AccessLog access, ClaimsPrincipal user, CancellationToken stop, long after = 0)
    {
        if (!await access.MayOpenAsync(reference, user, "events", stop))
            return Missing();
        var events = await db.AuditEvents.AsNoTracking()
            .Where(row => row.Stream == reference && row.Seq > after).OrderBy(row => row.Seq).Take(PageSize).ToListAsync(stop);
        return Results.Ok(events.Select(EventAnswer.Of).ToList());
    }

    private static async Task<IResult> ClocksAsync(string reference, CaseReading reading, AccessLog access, ClaimsPrincipal user, CancellationToken stop) =>
        await access.MayOpenAsync(reference, user, "clocks", stop) ? Results.Ok(await reading.ClocksAsync(reference, stop)) : Missing();

    private static async Task<IResult> DocumentsAsync(string reference, SandboxDb db, AccessLog access, ClaimsPrincipal user, CancellationToken stop)
    {
        if (!await access.MayOpenAsync(reference, user, "documents", stop))
            return Missing();
        var documents = await db.Documents.AsNoTracking().Where(row => row.Reference == reference).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(stop);
        var actor = user.Actor();
        if (actor.IsApplicant)
            documents.RemoveAll(row => !row.IsIssued());
        else if (actor.Roles.All(s_outside.Contains))
        {
            var shared = (await db.Cases.AsNoTracking().FirstAsync(row => row.Reference == reference, stop)).SharedWith(actor);
            documents.RemoveAll(row => row.Origin == DocumentOrigin.Received ? !shared.Contains(row.Id) : !row.IsIssued());
        }
        return Results.Ok(documents.Select(DocumentAnswer.Of).ToList());
    }

    private static async Task<IResult> TasksAsync(string reference, SandboxDb db, AccessLog access, ClaimsPrincipal user, CancellationToken stop)
    {
        if (!await access.MayOpenAsync(reference, user, "tasks", stop))
            return Missing();
        var items = await db.WorkItems.AsNoTracking().Where(row => row.Reference == reference && row.ClosedAt == null).OrderBy(row => row.DueAt).ToListAsync(stop);
        return Results.Ok(items.Select(TaskAnswer.Of).ToList());
    }

    // Whoever is asked reads what the question was sent with, not the whole dossier (NĐ 61/2018 Đ19.5.a).
    private static HashSet<string> SharedWith(this SandboxCase @case, Actor actor) =>
        [.. @case.Facts.Review.Consultations.Where(asked => asked.Organisation == actor.Organisation).SelectMany(asked => asked.Bundle)];

    private static IResult Missing() => Problems.Answer(404, Problems.NotFound);

    // A draft decision is nobody's outside the office until it is issued (INV-12).
    private static bool IsIssued(this CaseDocument row) => row.Origin != DocumentOrigin.Decision || row.State == DocumentState.Issued;
}
