using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Files of a dossier: at most 50 MB each, told by content; stored under their hash before the act that attaches them, once it is clear that it would be done.</summary>
internal static class DocumentEndpoints
{
    // Room above the limit, so that a file somewhat too large is read and answered in words instead of a cut connection.
    public const long LargestRequest = 64 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder api)
    {
        // Bound at run time: bound at build time, the form's fields would lose their names in the published contract.
        Delegate attach = AttachAsync;
#pragma warning disable RDG002
        api.MapPost("/applications/{reference}/documents", attach)
#pragma warning restore RDG002
            .WithName("AttachDocument").WithTags("applications").DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestRequest })
            .Produces<ActAnswer>(201).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415);
    }

    /// <summary>A <paramref name="file"/>, or the id of an <paramref name="upload"/> that came in pieces with its <paramref name="fileName"/>.</summary>
    private static async Task<IResult> AttachAsync(
        string reference, IFormFile? file, [FromForm] string? kind, [FromForm] string? upload, [FromForm] string? fileName,
        FileStore files, PartialFiles partial, ActPerformer acts, HttpContext http, CancellationToken stop)
    {
        var owner = http.User.Actor().PersonId;
        await using var content = upload is null ? file?.OpenReadStream() : partial.Open(owner, upload);
        if (content is null || (file?.FileName ?? fileName) is not { Length: > 0 } name)
            return Refuse(400, ReceivedPaper.Missing);
        await acts.RequireVisibleAsync(http, reference, stop);
        var paper = await ReceivedPaper.OfAsync(kind, name, content, stop);
        if (paper.Wrong is { } wrong)
            return Refuse(paper.Status, wrong);
        if (await acts.WhyNotAsync(http, reference, ActionName.AddDocument, paper.Input, stop) is { } refused)
            return refused;
        await files.Save(content, ReceivedPaper.LargestFile, stop);
        var answer = await acts.PerformAsync(http, reference, ActionName.AddDocument, paper.Input, 201, stop);
        if (upload is not null)
            partial.Drop(owner, upload);
        return answer;
    }

    private static IResult Refuse(int status, FieldError wrong) =>
        Problems.Answer(
            status,
            status switch { 413 => Problems.TooLarge, 415 => new(wrong.Code, wrong.Vi, wrong.En), _ => Problems.Invalid },
            [wrong]);
}
