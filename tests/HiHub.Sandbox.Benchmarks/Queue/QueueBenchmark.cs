using System.Diagnostics;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Queue;

/// <summary>Pages of work over HTTP, with few and with many cases stored.</summary>
internal static class QueueBenchmark
{
    private static readonly (string Person, string Page)[] s_pages =
    [
        ("int1", "/api/v1/queue?box=mine"),
        ("int1", "/api/v1/queue?box=team"),
        ("int1", "/api/v1/queue?box=unassigned"),
        ("int1", "/api/v1/queue?box=overdue"),
        ("hnd1", "/api/v1/queue?box=mine"),
        ("hod1", "/api/v1/queue?box=onHold"),
        ("con-police", "/api/v1/queue?box=mine"),
        ("app1", "/api/v1/queue?box=mine"),
        ("chr1", "/api/v1/queue?box=team"),
        ("int1", "/api/v1/register"),
    ];

    public static async Task RunAsync(Bench bench)
    {
        var (few, many) = (bench.Sized(500, 10_000), bench.Sized(20_000, 1_000_000));
        await using var small = await QueueOffice.OpenAsync(bench.NewFolder("queue-few"), few, bench.Stop);
        var filling = Stopwatch.GetTimestamp();
        await using var large = await QueueOffice.OpenAsync(bench.NewFolder("queue-many"), many, bench.Stop);
        bench.Report.Say($"{many} cases, each with one open task, filled in {Stopwatch.GetElapsedTime(filling).TotalSeconds:0} s");
        var worst = 0d;
        foreach (var (person, page) in s_pages)
        {
            if (await small.TimeAsync(person, page, bench.Stop) is null || await large.TimeAsync(person, page, bench.Stop) is null)
            {
                bench.Report.Say($"{page}: not served, skipped");
                continue;
            }
            worst = Math.Max(worst, await CompareAsync(bench, small, large, person, page));
        }
        bench.Report.AtMost(
            $"queue pages: p95 at {many} cases against {few}, the slowest page", worst, 1.5, Times,
            "The page's query sorts or counts more tasks than it shows.");
    }

    private static async Task<double> CompareAsync(Bench bench, QueueOffice small, QueueOffice large, string person, string page)
    {
        var (few, many) = (new List<double>(), new List<double>());
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < bench.Sized(20, 200) && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20); i++)
        {
            few.Add((await small.TimeAsync(person, page, bench.Stop))!.Value);
            many.Add((await large.TimeAsync(person, page, bench.Stop))!.Value);
        }
        var ratio = many.Percentile(0.95) / few.Percentile(0.95);
        bench.Report.Say($"{person} {page}: p95 {few.Percentile(0.95) * 1000:0.0} ms, {many.Percentile(0.95) * 1000:0.0} ms: {Times(ratio)} ({many.Count} requests each)");
        return ratio;
    }
}
