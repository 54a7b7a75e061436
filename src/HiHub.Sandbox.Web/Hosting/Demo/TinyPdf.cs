using System.Globalization;
using System.Text;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>A one-page PDF with one line of text, readable by any viewer; letters outside ASCII lose their marks.</summary>
internal static class TinyPdf
{
    public static byte[] Of(string text)
    {
        var words = $"BT /F1 14 Tf 72 770 Td ({Plain(text)}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {words.Length} >>\nstream\n{words}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        return Encoding.ASCII.GetBytes(Assemble(objects));
    }

    private static string Assemble(string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder();
        foreach (var (index, content) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }
        var start = pdf.Length;
        return pdf
            .Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}")
            .Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n")
            .ToString();
    }

    private static string Plain(string text)
    {
        var marked = text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD);
        var plain = marked.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Concat(plain.Select(letter => letter is < ' ' or > '~' or '(' or ')' or '\\' ? ' ' : letter));
    }
}
