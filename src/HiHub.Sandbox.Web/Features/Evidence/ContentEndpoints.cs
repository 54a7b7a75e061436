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
    private static readonly Refusal s_missing =
        new("content-missing", "Không tìm thấy nội dung của văn bản trong kho lưu trữ.", "The document's content is not in the store.");

    private static readonly Refusal s_damaged =
        new("content-damaged", "Nội dung văn bản không còn khớp với mã băm đã ghi; đã dừng hiển thị.", "The content no longer matches its recorded hash and is not shown.");

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{reference}/documents/{id}/content", ContentAsync)
            .WithTags("cases").WithName("GetDocumentContent").Produces(200).ProducesProblem(400).ProducesProblem(404);

    /// <summary><paramref name="format"/>: <c>json</c>, or <c>html</c> for a plain page of frozen words; a received file comes as it is.</summary>
    public static async Task<IResult> ContentAsync(
        string reference, string id, SandboxDb db, CaseReading reading, FileStore files, HttpContext http, ClaimsPrincipal user, CancellationToken stop, string? format = null)
    {
        if (format is not (null or "json" or "html"))
            return Problems.Answer(400, Problems.Invalid, [new("$.format", "wrong-value", "Giá trị phải là: json, html.", "The value must be: json, html.")]);
        var row = await db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference && row.Id == id, stop);
        if (await reading.OpenAsync(reference, user, row?.Id ?? "documents", stop) is not { } sight || row is null || !sight.Sees(row))
            return Problems.IsApi(http) ? Problems.Answer(404, Problems.NotFound) : Results.StatusCode(StatusCodes.Status404NotFound);
        Harden(http.Response.Headers, row);
        return row.Content is null ? await ReceivedAsync(row, files, http, stop) : Frozen(row, row.Content, format == "html");
    }

    private static void Harden(IHeaderDictionary headers, CaseDocument row)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        headers.CacheControl = "private, no-store";
        headers.ETag = $"\"{row.Sha256}\"";
    }

    private static async Task<IResult> ReceivedAsync(CaseDocument row, FileStore files, HttpContext http, CancellationToken stop)
    {
        if (!files.Has(row.Sha256))
            return Problems.Answer(404, s_missing);
        var content = files.Open(row.Sha256);
        http.Response.RegisterForDisposeAsync(content);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop)) != row.Sha256)
            return Problems.Answer(500, s_damaged);
        content.Position = 0;
        var disposition = new ContentDispositionHeaderValue("attachment");
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
