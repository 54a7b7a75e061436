namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>How a lifecycle is printed.</summary>
public enum LifecycleFormat
{
    Table,
    Mermaid,
    Dot,
}

/// <summary>The lifecycles as a lawyer reads them: a row per number, or a diagram; both drawn from what the machine obeys.</summary>
public static class LifecycleTable
{
    public static string Print(ApplicationLifecycle lifecycle, LifecycleFormat format, bool vietnamese = true) =>
        format == LifecycleFormat.Table ? Markdown(RowText.Of(lifecycle), vietnamese) : Draw(lifecycle.Info, format);

    public static string Print(TrialLifecycle lifecycle, LifecycleFormat format, bool vietnamese = true) =>
        format == LifecycleFormat.Table ? Markdown(RowText.Of(lifecycle), vietnamese) : Draw(lifecycle.Info, format);

    private static string Draw(StateMachineInfo info, LifecycleFormat format) =>
        format == LifecycleFormat.Dot ? UmlDotGraph.Format(info) : MermaidGraph.Format(info);

    private static string Markdown(IEnumerable<RowText> rows, bool vietnamese) =>
        string.Join(
            '\n',
            [
                vietnamese ? "| Số | Từ → đến | Thao tác | Vai trò | Thời hạn | Căn cứ | Văn bản |" : "| No. | From → to | Act | Roles | Deadline | Basis | Document |",
                "|---|---|---|---|---|---|---|",
                .. rows.OrderBy(row => row.Number[0] == 'K').ThenBy(row => row.Number, StringComparer.Ordinal).Select(row => Line(row, vietnamese)),
                "",
            ]
        );

    private static string Line(RowText row, bool vietnamese)
    {
        var to = row.To.Count == 0 ? (vietnamese ? "giữ nguyên" : "stays") : string.Join(" / ", row.To);
        var basis = row.Basis.Cite();
        return $"| {row.Number} | {string.Join(", ", row.From)} → {to} | `{row.Action}` | {string.Join(", ", row.By)} "
            + $"| {(row.Deadline is { } key ? $"`{key}`" : "–")} | {(vietnamese ? basis.Vi : basis.En)} | {row.Document ?? "–"} |";
    }
}
