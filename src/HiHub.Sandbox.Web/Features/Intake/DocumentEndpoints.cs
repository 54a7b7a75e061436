using System.Text.Json;
using HiHub.Sandbox.Data.Stores;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Files of a dossier: at most 50 MB each, told by content; stored under their hash before the act that attaches them.</summary>
internal static class DocumentEndpoints
{
    private const long LargestFile = 50 * 1024 * 1024;

    // Room above the limit, so that a file somewhat too large is read and answered in words instead of a cut connection.
    private const long LargestRequest = 64 * 1024 * 1024;

    private static readonly Refusal s_type = new(
        "file-type-not-allowed",
        "Chỉ nhận tệp PDF, DOCX, XLSX, PNG, JPG có nội dung đúng với phần mở rộng.",
        "Only PDF, DOCX, XLSX, PNG and JPG files whose content matches their extension are taken."
    );

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/applications/{reference}/documents", AttachAsync)
            .WithName("AttachDocument").WithTags("applications").DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = LargestRequest })
            .Produces<ActAnswer>(201).ProducesProblem(400).ProducesProblem(413).ProducesProblem(415);

    private static async Task<IResult> AttachAsync(
        string reference, IFormFile? file, [FromForm] string? kind, FileStore files, ActPerformer acts, HttpContext http, CancellationToken stop)
    {
        if (file is null)
            return Invalid("$.file", "required", "Thiếu tệp đính kèm.", "The file is missing.");
        if (file.Length == 0)
            return Invalid("$.file", "file-empty", "Tệp rỗng.", "The file is empty.");
        if (file.Length > LargestFile)
            return Problems.Answer(413, Problems.TooLarge, [new("$.file", "file-too-large", "Tệp vượt quá 50 MB.", "The file is larger than 50 MB.")]);
        if (!Words.TryRead<DocumentKind>(kind, out var documentKind))
            return Invalid("$.kind", "wrong-value", $"Loại giấy tờ phải là một trong: {Kinds()}.", $"The kind must be one of: {Kinds()}.");
        await using var content = file.OpenReadStream();
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        if (FileType.Detect(content) is not { } type || !type.Fits(name))
            return Problems.Answer(415, s_type, [new("$.file", s_type.Code, s_type.Vi, s_type.En)]);
        content.Position = 0;
        await acts.RequireVisibleAsync(http, reference, stop);
        var (hash, size) = await files.Save(content, LargestFile, stop);
        var input = new AddDocument.Input { Kind = documentKind, FileName = name, MediaType = type.MediaType, Bytes = size, Hash = hash };
        return await acts.PerformAsync(http, reference, ActionName.AddDocument, JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options), 201, stop);
    }

    private static string Kinds() => string.Join(", ", Enum.GetNames<DocumentKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static IResult Invalid(string path, string code, string vi, string en) =>
        Problems.Answer(400, Problems.Invalid, [new(path, code, vi, en)]);
}
