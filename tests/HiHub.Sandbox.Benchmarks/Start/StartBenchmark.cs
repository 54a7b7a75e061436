using System.Globalization;
using HiHub.Sandbox.Benchmarks.Hosting;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Start;

/// <summary>The published program as a process: how long until its first page, how much memory it holds after the demo cases were played.</summary>
internal static class StartBenchmark
{
    public static async Task RunAsync(Bench bench)
    {
        var program = await WebProcess.PublishAsync(bench.NewFolder("program"), bench.Stop);
        var folder = bench.NewFolder("start");
        double first;
        await using (var fresh = WebProcess.Start(program, folder, demo: false))
            first = await fresh.FirstPageAsync(bench.Stop);
        var starts = new List<double>();
        for (var i = 0; i < bench.Sized(2, 5); i++)
        {
            await using var again = WebProcess.Start(program, folder, demo: false);
            starts.Add(await again.FirstPageAsync(bench.Stop));
        }
        bench.Report.Say($"first start, creating the database: {first:0.00} s; later starts: {string.Join(", ", starts.Select(one => one.ToString("0.00", CultureInfo.InvariantCulture)))} s");
        bench.Report.AtMost("cold start to the first page", starts.Median(), 2, Seconds, "Loading types and compiling what cannot be compiled ahead takes most of it.");
        await MemoryAsync(bench, program);
    }

    private static async Task MemoryAsync(Bench bench, string program)
    {
        await using var demo = WebProcess.Start(program, bench.NewFolder("start-demo"), demo: true);
        await demo.FirstPageAsync(bench.Stop);
        var cases = await demo.SettledAsync(TimeSpan.FromSeconds(bench.Sized(40, 180)), bench.Stop);
        bench.Report.Say($"{cases} demo tasks seeded; resident {Megabytes(demo.ResidentBytes)}");
        bench.Report.AtMost("resident memory after the demo", demo.ResidentBytes, 200d * 1024 * 1024, Megabytes, "The garbage collector keeps what the demo's burst of work allocated while memory is plentiful.");
    }
}
