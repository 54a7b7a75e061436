using System.Security.Claims;
using System.Security.Cryptography;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Reads one document: the bytes of a received file, or the frozen words of a notice or decision, so that a signatory reads what is signed.</summary>
internal static class ContentEndpoints
{
    /// <summary>To be shown inside a page of ours.</summary>
    public const string Inline = "inline";

    private const string Pdf = "application/pdf";

    private static readonly Refusal s_missing =
        new("content-missing", "Không tìm thấy nội dung của văn bản trong kho lưu trữ.", "The document's content is not in the store.");

    private static readonly Refusal s_damaged =
        new("content-damaged", "Nội dung văn bản không còn khớp với mã băm đã ghi; đã dừng hiển thị.", "The content no longer matches its recorded hash and is not shown.");

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{reference}/documents/{id}/content", ContentAsync)
            .WithTags("cases").WithName("GetDocumentContent").Produces(200).ProducesProblem(400).ProducesProblem(404);

    /// <summary><paramref name="format"/>: <c>json</c>, or <c>html</c> for a plain page of frozen words, <c>inline</c> to be framed by our own pages; a received file comes as it is.</summary>
    public static async Task<IResult> ContentAsync(
        string reference, string id, SandboxDb db, CaseReading reading, FileStore files, HttpContext http, ClaimsPrincipal user, CancellationToken stop, string? format = null)
    {
        if (format is not (null or "json" or "html" or Inline))
            return Problems.Answer(400, Problems.Invalid, [new("$.format", "wrong-value", "Giá trị phải là: json, html, inline.", "The value must be: json, html, inline.")]);
        var row = await db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference && row.Id == id, stop);
        if (await reading.OpenAsync(reference, user, row?.Id ?? "documents", stop) is not { } sight || row is null || !sight.Sees(row))
            return Problems.IsApi(http) ? Problems.Answer(404, Problems.NotFound) : Results.StatusCode(StatusCodes.Status404NotFound);
        var framed = format == Inline && IsShownInline(row);
        Harden(http.Response.Headers, row, framed);
        return row.Content is null ? await ReceivedAsync(row, files, http, framed, stop) : Frozen(row, row.Content, format is "html" or Inline);
    }

    /// <summary>What a browser can show by itself beside our own words; everything else is saved first.</summary>
    public static bool IsShownInline(CaseDocument row) => row.Content is not null || row.MediaType is Pdf or "image/png" or "image/jpeg";

    // Browsers show no PDF inside a sandbox; their own viewer keeps it away from the page.
    private static void Harden(IHeaderDictionary headers, CaseDocument row, bool framed)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
            + (framed ? "frame-ancestors 'self'" : "frame-ancestors 'none'") + (framed && row.MediaType == Pdf ? "" : "; sandbox");
        if (framed)
            headers.XFrameOptions = "SAMEORIGIN";
        headers.CacheControl = "private, no-store";
        headers.ETag = $"\"{row.Sha256}\"";
    }

    private static async Task<IResult> ReceivedAsync(CaseDocument row, FileStore files, HttpContext http, bool framed, CancellationToken stop)
    {
        if (!files.Has(row.Sha256))
            return Problems.Answer(404, s_missing);
        var content = files.Open(row.Sha256);
        http.Response.RegisterForDisposeAsync(content);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)) != row.Sha256)
            return Problems.Answer(500, s_damaged);
        content.Position = 0;
        var disposition = new ContentDispositionHeaderValue(framed ? "inline" : "attachment");
        disposition.SetHttpFileName(row.FileName ?? row.Id);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Stream(content, row.MediaType ?? "application/octet-stream");
    }

    private static IResult Frozen(CaseDocument row, byte[] content, bool asPage)
    {
        if (Convert.ToHexStringLower(SHA256.HashData(content)) != row.Sha256)
            return Problems.Answer(500, s_damaged);
        return asPage ? Results.Content(FrozenPage.Of(row, content), "text/html; charset=utf-8") : Results.Bytes(content, "application/json");
    }
}
