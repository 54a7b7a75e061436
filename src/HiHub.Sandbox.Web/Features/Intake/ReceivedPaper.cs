using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A paper as it was sent: told by its content and its hash, and stored only when the act that attaches it would be done; what stands against it comes with the HTTP status.</summary>
internal sealed record ReceivedPaper(byte[]? Input, FieldError? Wrong, int Status)
{
    public const long LargestFile = 50 * 1024 * 1024;

    private static readonly FieldError s_type = new(
        "$.file",
        "file-type-not-allowed",
        "Chỉ nhận tệp PDF, DOCX, XLSX, PNG, JPG có nội dung đúng với phần mở rộng.",
        "Only PDF, DOCX, XLSX, PNG and JPG files whose content matches their extension are taken."
    );

    public static FieldError Missing { get; } = new("$.file", "required", "Thiếu tệp đính kèm.", "The file is missing.");

    public static FieldError TooLarge { get; } = new("$.file", "file-too-large", "Tệp vượt quá 50 MB.", "The file is larger than 50 MB.");

    public static async Task<ReceivedPaper> OfAsync(string? kind, string fileName, Stream content, CancellationToken stop)
    {
        if (content.Length == 0)
            return Not(400, new("$.file", "file-empty", "Tệp rỗng.", "The file is empty."));
        if (content.Length > LargestFile)
            return Not(413, TooLarge);
        if (!Words.TryRead<DocumentKind>(kind, out var documentKind))
            return Not(400, new("$.kind", "wrong-value", $"Loại giấy tờ phải là một trong: {Kinds()}.", $"The kind must be one of: {Kinds()}."));
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        if (FileType.Detect(content) is not { } type || !type.Fits(name))
            return Not(415, s_type);
        content.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        content.Position = 0;
        var input = new AddDocument.Input { Kind = documentKind, FileName = name, MediaType = type.MediaType, Bytes = content.Length, Hash = hash };
        return new(JsonSerializer.SerializeToUtf8Bytes(input, SandboxJson.Options), null, 201);
    }

    private static ReceivedPaper Not(int status, FieldError wrong) => new(null, wrong, status);

    private static string Kinds() => string.Join(", ", Enum.GetNames<DocumentKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));
}
