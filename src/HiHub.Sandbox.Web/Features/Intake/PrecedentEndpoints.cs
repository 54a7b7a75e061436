using System.Globalization;
using System.Linq.Expressions;
using System.Security.Claims;
using System.Text.Json;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>An answer once given, without the person who asked; <paramref name="Reference"/>: only for those who may see the case.</summary>
internal sealed record PrecedentAnswer(
    string Id, DateTimeOffset At, string Regime, ProposalField Field, string Title, string Question, string Answer, IReadOnlyList<LocalText> Basis, LocalText Notice, string? Reference)
{
    public static PrecedentAnswer Of(AdvicePrecedent row, string? reference) => new(
        row.Id, row.At, row.Regime, row.Field, row.Title, row.Question, row.Answer,
        [.. JsonSerializer.Deserialize<LegalBasis[]>(row.Basis, SandboxJson.Options)!.Select(basis => basis.Cite())],
        Domain.Evidence.DocumentCatalogue.Of("D17").Notice!, reference);
}

/// <summary>A page of precedents, newest first; <paramref name="Next"/> is what to send as <c>after</c>, null on the last page.</summary>
internal sealed record PrecedentPage(IReadOnlyList<PrecedentAnswer> Items, string? Next);

/// <summary>Answers once given, searched without regard to marks: every word must be there.</summary>
internal static class PrecedentEndpoints
{
    private const int PageSize = 20;
    private const int LongestQuery = 200;
    private const int MostWords = 10;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/precedents", ListAsync).WithName("GetPrecedents").WithTags("precedents").Produces<PrecedentPage>().ProducesProblem(400);
        api.MapGet("/public/precedents", ListAsync).AllowAnonymous().WithName("GetPublicPrecedents").WithTags("public").Produces<PrecedentPage>().ProducesProblem(400);
    }

    private static async Task<IResult> ListAsync(
        SandboxDb db, ClaimsPrincipal user, CancellationToken stop, string? q = null, string? field = null, string? after = null)
    {
        var (page, errors) = await SearchAsync(db, user, q, field, after, stop);
        return page is null ? Problems.Answer(400, Problems.Invalid, errors) : Results.Ok(page);
    }

    /// <summary>Null where a parameter is wrong.</summary>
    public static async Task<(PrecedentPage? Page, IReadOnlyList<FieldError> Errors)> SearchAsync(
        SandboxDb db, ClaimsPrincipal user, string? q, string? field, string? after, CancellationToken stop)
    {
        if (q?.Length > LongestQuery || VietnameseText.Words(q ?? "").Count > MostWords)
            return Wrong("$.q", $"≤ {LongestQuery}, ≤ {MostWords}");
        ProposalField chosen = default;
        if (field is not null && !Words.TryRead(field, out chosen))
            return Wrong("$.field", string.Join(", ", Enum.GetNames<ProposalField>().Select(JsonNamingPolicy.CamelCase.ConvertName)));
        if (!TryCursor(after, out var last))
            return Wrong("$.after", "next");
        var rows = db.Precedents.AsNoTracking();
        foreach (var word in VietnameseText.Words(q ?? ""))
            rows = rows.Where(row => row.Folded.Contains(word));
        if (field is not null)
            rows = rows.Where(row => row.Field == chosen);
        if (after is not null)
            rows = rows.Where(Older(last.At, last.Id));
        var page = await rows.OrderByDescending(row => row.At).ThenBy(row => row.Id).Take(PageSize + 1).ToListAsync(stop);
        var seen = await SeenAsync(db, user, page, stop);
        return (new PrecedentPage(
            [.. page.Take(PageSize).Select(row => PrecedentAnswer.Of(row, seen.Contains(row.Reference) ? row.Reference : null))],
            page.Count > PageSize ? Cursor(page[PageSize - 1]) : null), []);
    }

#pragma warning disable CA1309 // translated to SQL, where the column's own collation decides as in the ORDER BY
    private static Expression<Func<AdvicePrecedent, bool>> Older(DateTimeOffset at, string id) =>
        row => row.At < at || (row.At == at && string.Compare(row.Id, id) > 0);
#pragma warning restore CA1309

    private static async Task<HashSet<string>> SeenAsync(SandboxDb db, ClaimsPrincipal user, List<AdvicePrecedent> page, CancellationToken stop)
    {
        if (user.Identity?.IsAuthenticated != true)
            return [];
        var references = page.Select(row => row.Reference).ToList();
        return [.. await db.CasesVisibleTo(user.Actor()).Where(row => references.Contains(row.Reference)).Select(row => row.Reference).ToListAsync(stop)];
    }

    private static string Cursor(AdvicePrecedent last) => $"{last.At.UtcTicks.ToString(CultureInfo.InvariantCulture)}~{last.Id}";

    private static bool TryCursor(string? text, out (DateTimeOffset At, string Id) last)
    {
        last = (default, "");
        if (text is null)
            return true;
        var parts = text.Split('~');
        if (parts.Length != 2 || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        last = (new DateTimeOffset(ticks, TimeSpan.Zero), parts[1]);
        return true;
    }

    private static (PrecedentPage?, IReadOnlyList<FieldError>) Wrong(string path, string allowed) =>
        (null, [new(path, "wrong-value", $"Giá trị phải là: {allowed}.", $"The value must be: {allowed}.")]);
}
