using System.Buffers;
using System.Text;

namespace HiHub.Sandbox.Web.Features;

/// <summary>Lines of comma-separated values (RFC 4180) that no spreadsheet takes for formulas.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> s_quoted = SearchValues.Create("\",;\r\n\t'");

    /// <summary>Spreadsheets read UTF-8 only after it.</summary>
    public const string ByteOrderMark = "\uFEFF";

    public static string Line(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            Append(i == 0 ? line : line.Append(','), cells[i] ?? "");
        return line.Append("\r\n").ToString();
    }

    private static void Append(StringBuilder line, string cell)
    {
        var start = cell.AsSpan().TrimStart();
        if (cell.StartsWith('\t') || cell.StartsWith('\r') || cell.StartsWith('\n') || (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'))
            cell = "'" + cell;
        if (cell.AsSpan().IndexOfAny(s_quoted) < 0)
            line.Append(cell);
        else
            line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
