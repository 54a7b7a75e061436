using System.Diagnostics;
using System.Globalization;
using HiHub.Sandbox.Benchmarks.Fill;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Timers;

/// <summary>One sweep over what is due, with few and with many timers that are not.</summary>
internal static class TimerBenchmark
{
    private const int Few = 100;
    private const int Far = 3650;

    public static async Task RunAsync(Bench bench)
    {
        var (many, due, rounds) = (bench.Sized(20_000, 1_000_000), bench.Sized(10, 100), bench.Sized(2, 5));
        foreach (var (name, open) in await Office.ProvidersAsync(bench))
        {
            await using var small = await open("timers-few");
            await using var large = await open("timers-many");
            await PrepareAsync(small, Few, bench.Stop);
            await PrepareAsync(large, many, bench.Stop);
            var (ratios, few, lots) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round <= rounds; round++)
            {
                var (one, other) = (await SweepAsync(small, due, bench.Stop), await SweepAsync(large, due, bench.Stop));
                if (round == 0)
                    continue;
                few.Add(one);
                lots.Add(other);
                ratios.Add(other / one);
            }
            bench.Report.Say($"{name}: a sweep that fires {due} timers takes {few.Median() * 1000:0} ms with {Few} pending, {lots.Median() * 1000:0} ms with {many} pending ({rounds} rounds)");
            bench.Report.AtMost(
                $"{name}: sweep with {many} timers pending and {due} due against {Few} pending and {due} due", ratios.Median(), 2, Times,
                "The sweep's query reads more than the rows that are due.");
        }
    }

    private static async Task PrepareAsync(Office office, int pending, CancellationToken stop)
    {
        var model = await office.CaseAtAsync(ActionName.Consult);
        var far = office.Time.GetUtcNow().AddDays(Far).UtcTicks.ToString(CultureInfo.InvariantCulture);
        await using var db = office.Context();
        var timer = await db.Timers.AsNoTracking().FirstAsync(row => row.Reference == model, stop);
        await Clones.FillAsync(
            db, () => Clones.CopyAsync<WaitingTimer>(db, model, pending, new Dictionary<string, string> { ["due_at"] = $"{far} + n" }, timer.Id, stop), stop);
    }

    /// <summary>Walks so many cases to a step that waits for a timer, lets the timer fall due, sweeps; gives the seconds of the sweep.</summary>
    private static async Task<double> SweepAsync(Office office, int due, CancellationToken stop)
    {
        office.Time.MoveTo(Office.Opening);
        await office.CasesAtAsync(ActionName.Consult, due);
        await using var db = office.Context();
        var pending = office.Time.GetUtcNow().AddDays(Far).AddDays(-1);
        var last = await db.Timers.Where(row => row.DueAt < pending).MaxAsync(row => row.DueAt, stop);
        office.Time.MoveTo(last!.Value.AddSeconds(1));
        var started = Stopwatch.GetTimestamp();
        var report = await office.Get<DueWork>().RunDue(stop);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (report.Timers == 0)
            throw new InvalidOperationException("No timer fell due: the sweep measured nothing.");
        while (!(await office.Get<DueWork>().RunDue(stop)).Idle)
            stop.ThrowIfCancellationRequested();
        return seconds;
    }
}
