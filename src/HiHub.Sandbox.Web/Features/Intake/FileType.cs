namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A kind of file that a dossier may hold, told by the whole of its content and never by its name alone.</summary>
internal sealed record FileType(string MediaType, params string[] Extensions)
{
    private static readonly FileType s_pdf = new("application/pdf", ".pdf");
    private static readonly FileType s_png = new("image/png", ".png");
    private static readonly FileType s_jpeg = new("image/jpeg", ".jpg", ".jpeg");
    private static readonly FileType s_docx = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    private static readonly FileType s_xlsx = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    /// <summary>Null where the content is none of PDF, PNG, JPEG, DOCX, XLSX, or is another kind as well. Reads the stream from its start.</summary>
    public static FileType? Detect(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        head = head[..read];
        if (head.StartsWith("%PDF-"u8))
            return FileEnds.IsPdf(content) ? s_pdf : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return FileEnds.IsPng(content) ? s_png : null;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return FileEnds.IsJpeg(content) ? s_jpeg : null;
        if (!head.StartsWith("PK\u0003\u0004"u8))
            return null;
        return OfficeArchive.Parts(content) is not { } parts ? null
            : parts.Contains("word/document.xml") ? s_docx
            : parts.Contains("xl/workbook.xml") ? s_xlsx
            : null;
    }

    public bool Fits(string fileName) => Extensions.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);
}
