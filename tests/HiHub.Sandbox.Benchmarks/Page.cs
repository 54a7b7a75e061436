using System.Globalization;
using System.Text;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Benchmarks;

/// <summary><c>docs/performance.md</c>: the verdicts of one run.</summary>
internal static class Page
{
    public static async Task WriteAsync(Report report, bool quick)
    {
        var text = new StringBuilder();
        text.AppendLine("# Performance").AppendLine();
        text.AppendLine("Ratios measured in one run by `dotnet run -c Release --project tests/HiHub.Sandbox.Benchmarks -- --write`; the ratio is the verdict, absolute times depend on the machine.").AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Measured on {OfficeTime.DayOf(TimeProvider.System.GetUtcNow()):yyyy-MM-dd}: {report.Lines[0].Line}.");
        if (quick)
            text.AppendLine().AppendLine("**A quick run: small numbers, the ratios mean little.**");
        text.AppendLine();
        Table(text, report);
        Misses(text, report);
        text.AppendLine("## What was measured");
        foreach (var topic in report.Lines.Skip(1).GroupBy(line => line.Topic))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"### {topic.Key}").AppendLine();
            foreach (var (_, line) in topic)
                text.AppendLine(line.StartsWith("  ", StringComparison.Ordinal) ? $"  - {line.Trim()}" : $"- {line}");
        }
        await File.WriteAllTextAsync(Path.Combine(Root(), "docs", "performance.md"), text.ToString());
    }

    private static void Table(StringBuilder text, Report report)
    {
        text.AppendLine("| what | target | measured | verdict |").AppendLine("|---|---|---|---|");
        foreach (var verdict in report.Verdicts)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {verdict.What} | {verdict.Target} | {verdict.Measured} | {(verdict.Met ? "met" : "**missed**")} |");
        text.AppendLine();
    }

    private static void Misses(StringBuilder text, Report report)
    {
        var missed = report.Verdicts.Where(verdict => !verdict.Met).ToList();
        if (missed.Count == 0)
            return;
        text.AppendLine("## Missed, and why").AppendLine();
        foreach (var verdict in missed)
            text.AppendLine(CultureInfo.InvariantCulture, $"- {verdict.What}: {verdict.Measured}, target {verdict.Target}. {verdict.Why}");
        text.AppendLine();
    }

    /// <summary>The repository: the nearest folder above the program, or above the caller, that holds the solution.</summary>
    public static string Root()
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "HiHub.Sandbox.sln")))
                    return folder.FullName;
        throw new DirectoryNotFoundException("The repository's root was not found above the program or the current folder.");
    }
}
