using System.IO.Compression;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A kind of file that a dossier may hold, told by its content and never by its name alone.</summary>
internal sealed record FileType(string MediaType, params string[] Extensions)
{
    private static readonly FileType s_pdf = new("application/pdf", ".pdf");
    private static readonly FileType s_png = new("image/png", ".png");
    private static readonly FileType s_jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly FileType s_docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    private static readonly FileType s_xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    /// <summary>Null where the content is none of PDF, PNG, JPEG, DOCX, XLSX. Reads the stream from its start.</summary>
    public static FileType? Detect(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        head = head[..read];
        if (head.StartsWith("%PDF-"u8))
            return s_pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return s_png;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return s_jpeg;
        return head.StartsWith("PK\u0003\u0004"u8) ? DetectOffice(content) : null;
    }

    // An office document is told by its parts; one that carries macros is refused like a program.
    private static FileType? DetectOffice(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (!names.Contains("[Content_Types].xml") || names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return null;
            return names.Contains("word/document.xml") ? s_docx : names.Contains("xl/workbook.xml") ? s_xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public bool Fits(string fileName) => Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
}
