using System.CommandLine;
using HiHub.Sandbox.Benchmarks.Audit;
using HiHub.Sandbox.Benchmarks.Desk;
using HiHub.Sandbox.Benchmarks.Queue;
using HiHub.Sandbox.Benchmarks.Start;
using HiHub.Sandbox.Benchmarks.Store;
using HiHub.Sandbox.Benchmarks.Timers;

namespace HiHub.Sandbox.Benchmarks;

/// <summary>Prints ratios measured in one run; exit 0 whenever everything asked for could be measured, met or missed.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Bench, Task> Run)[] s_topics =
    [
        ("desk", DeskBenchmark.RunAsync),
        ("store", StoreBenchmark.RunAsync),
        ("timers", TimerBenchmark.RunAsync),
        ("queue", QueueBenchmark.RunAsync),
        ("audit", AuditBenchmark.RunAsync),
        ("start", StartBenchmark.RunAsync),
    ];

    public static Task<int> RunAsync(string[] args)
    {
        var quick = new Option<bool>("--quick") { Description = "Small numbers: shows that everything runs, its ratios mean little" };
        var only = new Option<string[]>("--only") { Description = "desk, store, timers, queue, audit, start", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong([.. s_topics.Select(topic => topic.Name)]);
        var write = new Option<bool>("--write") { Description = "Writes docs/performance.md" };
        var folder = new Option<string?>("--folder") { Description = "Where the databases under test lie; default: the temporary folder" };
        var embedded = new Option<bool>("--sqlite") { Description = "SQLite only" };
        var root = new RootCommand("Ratios of the design's targets, measured in one run") { quick, only, write, folder, embedded };
        root.SetAction(async (line, stop) =>
        {
            await using var bench = new Bench(line.GetValue(quick), line.GetValue(embedded), line.GetValue(folder), line.InvocationConfiguration.Output, stop);
            await MeasureAsync(bench, line.GetValue(only) ?? []);
            if (line.GetValue(write))
                await Page.WriteAsync(bench.Report, bench.Quick);
            return 0;
        });
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
    }

    private static async Task MeasureAsync(Bench bench, string[] only)
    {
        bench.Report.Say(Machine.Line(bench.Folder));
        foreach (var (name, run) in s_topics)
        {
            if (only.Length > 0 && !only.Contains(name))
                continue;
            bench.Report.Begin(name);
            await run(bench);
        }
        bench.Report.Summary();
    }
}
