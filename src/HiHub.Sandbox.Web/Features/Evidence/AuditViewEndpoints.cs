using System.Security.Claims;
using System.Text;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>A saved view by name.</summary>
internal sealed record AuditViewName(string Name, LocalText Title);

/// <summary>Saved audit queries for those who supervise trials and those who supervise the office.</summary>
internal static class AuditViewEndpoints
{
    private const int DefaultDays = 10;
    private const int LongestReference = 16;

    public static void Map(IEndpointRouteBuilder api)
    {
        var views = api.MapGroup("/audit/views").RequireAuthorization(policy => policy.RequireRole(nameof(Role.Reg), nameof(Role.Mon))).WithTags("audit");
        views.MapGet("", () => AuditView.All.Select(view => new AuditViewName(view.Name, view.Title))).WithName("GetAuditViews");
        views.MapGet("/{name}", ViewAsync).WithName("GetAuditView").Produces<AuditViewPage>().ProducesProblem(400).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> ViewAsync(
        string name, SandboxDb db, LawBooks law, TimeProvider time, ClaimsPrincipal user, HttpContext http, CancellationToken stop,
        string after = "", int days = DefaultDays, string format = "json")
    {
        if (AuditView.All.FirstOrDefault(view => view.Name == name) is not { } view)
            return Problems.Answer(404, Problems.NotFound);
        if (days is < 1 or > 365)
            return Wrong("$.days", "1–365");
        if (after.Length > LongestReference)
            return Wrong("$.after", "next");
        if (format is not ("json" or "csv"))
            return Wrong("$.format", "json, csv");
        var question = new AuditQuestion(time.GetUtcNow(), law.Current.Calendar, days);
        if (format == "json")
            return Results.Ok(await AuditViewPages.ReadAsync(db, view, user.Actor(), question, after, stop));
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{view.Name}.csv\"";
        return Results.Stream(target => WriteAsync(target, db, view, user.Actor(), question, after, stop), "text/csv; charset=utf-8");
    }

    /// <summary>Every page, one after the other.</summary>
    private static async Task WriteAsync(Stream target, SandboxDb db, AuditView view, Actor actor, AuditQuestion question, string after, CancellationToken stop)
    {
        await target.WriteAsync(Encoding.UTF8.GetBytes(Csv.ByteOrderMark + Csv.Line("reference", "dossierCode", "organisation", "title", "stateCode", "subject", "at", "vi", "en")), stop);
        for (string? next = after; next is not null;)
        {
            var page = await AuditViewPages.ReadAsync(db, view, actor, question, next, stop);
            foreach (var row in page.Items)
                await target.WriteAsync(Encoding.UTF8.GetBytes(Csv.Line(
                    row.Reference, row.DossierCode, row.Organisation, row.Title, row.StateCode, row.Subject, row.At?.UtcDateTime.ToString("O"), row.What.Vi, row.What.En)), stop);
            next = page.Next;
        }
    }

    private static IResult Wrong(string path, string allowed) =>
        Problems.Answer(400, Problems.Invalid, [new(path, "wrong-value", $"Giá trị phải là: {allowed}.", $"The value must be: {allowed}.")]);
}
