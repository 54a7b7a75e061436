using HiHub.Sandbox.Benchmarks.Desk;
using HiHub.Sandbox.Benchmarks.Fill;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Store;

/// <summary>The same acts on an empty store and on one that holds many cases under way and many versions of the procedure.</summary>
internal static class StoreBenchmark
{
    private const int Versions = 50;

    public static async Task RunAsync(Bench bench)
    {
        var stored = bench.Sized(2_000, 100_000);
        foreach (var (name, open) in await Office.ProvidersAsync(bench))
        {
            await using var empty = await open("store-empty");
            await using var full = await open("store-full");
            await FillAsync(full, stored, bench.Stop);
            full.Time.MoveTo(Office.Opening);
            var (walk, crowded) = (new Walk(empty.Get<LawBooks>().Current), new Walk(full.Get<LawBooks>().Current));
            await RaceAsync(empty, full, walk, crowded, bench.Sized(1, 4), 1, bench.Stop);
            empty.Time.MoveTo(Office.Opening);
            full.Time.MoveTo(Office.Opening);
            var (ratio, before, after) = await RaceAsync(empty, full, walk, crowded, bench.Sized(3, 32), bench.Sized(1, 4), bench.Stop);
            bench.Report.Say($"{name}: {before * 1000:0.00} ms an act on the empty store, {after * 1000:0.00} ms with {stored} instances and {Versions} versions");
            bench.Report.AtMost(
                $"{name}: one act with {stored} instances and {Versions} definition versions stored against an empty store", ratio, 1.2, Times,
                "Deeper indexes and a larger file: pages that lay together in the empty store lie apart in the full one.");
        }
    }

    /// <summary>The store's mass: one real case under review, copied with everything that runs in it.</summary>
    private static async Task FillAsync(Office office, int count, CancellationToken stop)
    {
        var model = await office.CaseAtAsync(ActionName.Consult);
        await using var db = office.Context();
        await Clones.FillAsync(db, () => CopyAsync(db, model, count, stop), stop);
        await Definitions.AddVersionsAsync(db, "application", Versions - 1, stop);
        office.Get<LawBooks>().Refresh();
    }

    private static async Task CopyAsync(SandboxDb db, string model, int count, CancellationToken stop)
    {
        await Clones.CopyAsync<SandboxCase>(db, model, count, new Dictionary<string, string> { ["dossier_code"] = "'X' || n" }, stop: stop);
        await Clones.CopyAsync<Procedure>(db, model, count, stop: stop);
        await Clones.CopyAsync<WorkItem>(db, model, count, stop: stop);
        await Clones.CopyAsync<WaitingTimer>(db, model, count, stop: stop);
        await Clones.CopyAsync<CaseClock>(db, model, count, stop: stop);
        await Clones.CopyAsync<ChainHead>(db, model, count, stop: stop);
        await Clones.CopyAsync<CasePart>(db, model, count, stop: stop);
        await Clones.CopyAsync<CaseSide>(db, model, count, stop: stop);
    }

    private static async Task<(double Ratio, double Empty, double Full)> RaceAsync(
        Office empty, Office full, Walk walk, Walk crowded, int cases, int chunks, CancellationToken stop)
    {
        var (ratios, one, other) = (new List<double>(), new DeskRun(empty, 1), new DeskRun(full, 1));
        var (here, there) = (NewCases(cases), NewCases(cases));
        foreach (var (step, same) in walk.Steps.Zip(crowded.Steps))
        {
            walk.Wait(step, empty.Time);
            crowded.Wait(same, full.Time);
            foreach (var (some, others) in here.Chunk(Math.Max(1, cases / chunks)).Zip(there.Chunk(Math.Max(1, cases / chunks))))
            {
                stop.ThrowIfCancellationRequested();
                var before = await one.DoAsync(step, some);
                ratios.Add(await other.DoAsync(same, others) / before);
            }
        }
        return (ratios.Median(), one.Seconds / one.Acts, other.Seconds / other.Acts);
    }

    private static WalkedCase[] NewCases(int count) => [.. Enumerable.Range(0, count).Select(_ => new WalkedCase())];
}
