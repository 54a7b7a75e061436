using System.Security.Claims;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office.Law;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>A draft of the law; <paramref name="Content"/> only where one is read.</summary>
internal sealed record DraftAnswer(
    string Id, LawKind Kind, string Code, string Version, string? BasedOn, string Sha256, string Author, string Reason, string? Instrument, DraftState State, string? Approver,
    DateTimeOffset CreatedAt, DateTimeOffset SavedAt, DateTimeOffset? ClosedAt, JsonNode? Content)
{
    public static DraftAnswer Of(LawDraft row, bool whole) =>
        new(
            row.Id, row.Kind, row.Code, row.Version, row.BasedOn, row.Sha256, row.Author, row.Reason, row.Instrument, row.State, row.Approver,
            row.CreatedAt, row.SavedAt, row.ClosedAt, whole ? JsonNode.Parse(row.Content) : null);
}

/// <summary>A version of a pack, the calendar or a procedure, with who wrote and who approved it.</summary>
internal sealed record VersionAnswer(LawKind Kind, string Code, string Version, string Sha256, string Author, string Approver, DateTimeOffset At, JsonNode? Content)
{
    public static VersionAnswer Of(LawKind kind, LawVersion row, bool whole) =>
        new(kind, row.Id, row.Version, row.Sha256, row.Author, row.Approver, row.ImportedAt, whole ? JsonNode.Parse(row.Content) : null);
}

/// <summary>A running clock that the calendar has moved, and whose case it is.</summary>
internal sealed record AffectedAnswer(
    string Reference, string? DossierCode, string Organisation, string Clock, string Kind, LocalText Title, DateTimeOffset? DueBefore, DateTimeOffset? DueAfter, DateTimeOffset At);

/// <summary>The law as the office keeps it: versions in force and before, and drafts. For those who work with it.</summary>
internal static class LawEndpoints
{
    /// <summary>Roles that read drafts and versions.</summary>
    public const string Readers = $"{nameof(Role.Rul)},{nameof(Role.Reg)},{nameof(Role.Leg)},{nameof(Role.Hod)},{nameof(Role.Dec)}";

    public static bool MayRead(ClaimsPrincipal user) => Readers.Split(',').Any(user.IsInRole);

    public static void Map(IEndpointRouteBuilder api)
    {
        var office = api.MapGroup("/office").WithTags("office").RequireAuthorization(policy => policy.RequireRole(Readers.Split(',')));
        office.MapGet("/drafts", DraftsAsync).WithName("GetLawDrafts").Produces<IReadOnlyList<DraftAnswer>>().ProducesProblem(403);
        office.MapGet("/drafts/{id}", DraftAsync).WithName("GetLawDraft").Produces<DraftAnswer>().ProducesProblem(403).ProducesProblem(404);
        office.MapPost("/drafts/{id}/what-if", WhatIfAsync).WithName("TryLawDraft").Produces<WhatIf>().ProducesProblem(403).ProducesProblem(404).ProducesProblem(409);
        office.MapGet("/calendar/{version}/affected", AffectedAsync).WithName("GetAffectedByCalendar").Produces<IReadOnlyList<AffectedAnswer>>().ProducesProblem(403).ProducesProblem(404);
        office.MapGet("/versions", VersionsAsync).WithName("GetLawVersions").Produces<IReadOnlyList<VersionAnswer>>().ProducesProblem(400).ProducesProblem(403);
        office.MapGet("/versions/{kind}/{code}/{version}", VersionAsync).WithName("GetLawVersion").Produces<VersionAnswer>().ProducesProblem(403).ProducesProblem(404);
    }

    /// <summary>Open ones first, then newest first.</summary>
    private static async Task<IResult> DraftsAsync(SandboxDb db, CancellationToken stop) =>
        Results.Ok((await db.LawDrafts.AsNoTracking().OrderBy(row => row.State).ThenByDescending(row => row.SavedAt).Take(200).ToListAsync(stop))
            .ConvertAll(row => DraftAnswer.Of(row, whole: false)));

    private static async Task<IResult> DraftAsync(string id, SandboxDb db, CancellationToken stop) =>
        await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is { } draft
            ? Results.Ok(DraftAnswer.Of(draft, whole: true))
            : Problems.Answer(404, Problems.NotFound);

    /// <summary>A dry run: nothing is changed.</summary>
    private static async Task<IResult> WhatIfAsync(string id, SandboxDb db, LawBooks laws, TimeProvider time, ClaimsPrincipal user, CancellationToken stop) =>
        await db.LawDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is { } draft
            ? Results.Ok(await (await WhatIf.Of(db, laws.Current, draft, time.GetUtcNow(), stop)).SeenBy(db, user.Actor(), stop))
            : Problems.Answer(404, Problems.NotFound);

    /// <summary>Of the cases that the person may see.</summary>
    private static async Task<IResult> AffectedAsync(string version, SandboxDb db, ClaimsPrincipal user, CancellationToken stop)
    {
        if (!await db.CalendarVersions.AnyAsync(row => row.Version == version, stop))
            return Problems.Answer(404, Problems.NotFound);
        var rows = await (
            from moved in db.RecomputedClocks.AsNoTracking()
            join @case in db.CasesVisibleTo(user.Actor()).AsNoTracking() on moved.Reference equals @case.Reference
            where moved.Calendar == version
            orderby moved.Reference, moved.ClockId
            select new { moved, @case.DossierCode, @case.Organisation }).ToListAsync(stop);
        return Results.Ok(rows.ConvertAll(row => new AffectedAnswer(
            row.moved.Reference, row.DossierCode, row.Organisation, row.moved.ClockId, row.moved.Kind, ClockCatalogue.Of(row.moved.Kind).Title,
            row.moved.DueBefore, row.moved.DueAfter, row.moved.At)));
    }

    private static async Task<IResult> VersionsAsync(SandboxDb db, CancellationToken stop, string kind = "pack")
    {
        if (!Words.TryRead<LawKind>(kind, out var chosen))
            return Problems.Answer(400, Problems.Invalid, [new("$.kind", "wrong-value", "Giá trị phải là: pack, calendar, workflow.", "The value must be: pack, calendar, workflow.")]);
        var rows = await Rows(db, chosen).OrderBy(row => row.Id).ThenBy(row => row.ImportedAt).ThenBy(row => row.Version).ToListAsync(stop);
        return Results.Ok(rows.ConvertAll(row => VersionAnswer.Of(chosen, row, whole: false)));
    }

    private static async Task<IResult> VersionAsync(string kind, string code, string version, SandboxDb db, CancellationToken stop) =>
        Words.TryRead<LawKind>(kind, out var chosen) && await Rows(db, chosen).FirstOrDefaultAsync(row => row.Id == code && row.Version == version, stop) is { } found
            ? Results.Ok(VersionAnswer.Of(chosen, found, whole: true))
            : Problems.Answer(404, Problems.NotFound);

    // The names of messages stand among the definitions.
    private static IQueryable<LawVersion> Rows(SandboxDb db, LawKind kind) => kind switch
    {
        LawKind.Pack => db.PackVersions.AsNoTracking(),
        LawKind.Calendar => db.CalendarVersions.AsNoTracking(),
        LawKind.Workflow => db.DefinitionVersions.AsNoTracking().Where(row => !row.Id.StartsWith('$')),
    };
}
