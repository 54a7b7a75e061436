using System.Globalization;
using System.Security.Claims;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A large file over a slow line: begun once, sent in pieces, gone on with after a break from the byte that came last.</summary>
internal static class UploadEndpoints
{
    private const long LargestPiece = 8 * 1024 * 1024;

    private static readonly Refusal s_offset = new(
        "upload-offset", "Phần gửi lên không nối tiếp phần đã nhận; hãy hỏi số byte đã nhận rồi gửi tiếp.", "The piece does not follow what has come; ask how many bytes came and go on from there.");

    public static void Map(IEndpointRouteBuilder api)
    {
        var uploads = api.MapGroup("/uploads").WithTags("applications");
        uploads.MapPost("", (PartialFiles files, ClaimsPrincipal user) => Results.Json(new UploadAnswer(files.Begin(user.Actor().PersonId), 0), statusCode: 201))
            .WithName("BeginUpload").Produces<UploadAnswer>(201);
        uploads.MapGet("/{id}", (string id, PartialFiles files, ClaimsPrincipal user) =>
                files.Received(user.Actor().PersonId, id) is { } received ? Results.Ok(new UploadAnswer(id, received)) : Problems.Answer(404, Problems.NotFound))
            .WithName("GetUpload").Produces<UploadAnswer>().ProducesProblem(404);
        uploads.MapPut("/{id}", AppendAsync).WithName("AppendToUpload").WithMetadata(new RequestSizeLimitAttribute(LargestPiece))
            .Accepts<byte[]>("application/octet-stream").Produces<UploadAnswer>().ProducesProblem(404).ProducesProblem(409).ProducesProblem(413);
    }

    /// <summary><paramref name="from"/>: how many bytes came before this piece.</summary>
    private static Task<IResult> AppendAsync(string id, PartialFiles files, HttpContext http, CancellationToken stop, long from = 0) =>
        TakeAsync(files, http, id, from, stop);

    /// <summary>Takes the request's body as the next piece.</summary>
    public static async Task<IResult> TakeAsync(PartialFiles files, HttpContext http, string id, long from, CancellationToken stop)
    {
        var owner = http.User.Actor().PersonId;
        if (await files.AppendAsync(owner, id, from, http.Request.Body, ReceivedPaper.LargestFile, stop) is { } received)
            return Results.Ok(new UploadAnswer(id, received));
        return files.Received(owner, id) is { } so
            ? Problems.Answer(409, s_offset, more: ("received", so.ToString(CultureInfo.InvariantCulture)))
            : Problems.Answer(404, Problems.NotFound);
    }
}

/// <summary><paramref name="Received"/>: bytes that have come.</summary>
internal sealed record UploadAnswer(string Id, long Received);
