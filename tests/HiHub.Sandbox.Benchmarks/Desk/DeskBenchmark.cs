using System.Diagnostics;
using HiHub.Sandbox.Benchmarks.Hosting;
using HiHub.Sandbox.Data.Desk;
using static HiHub.Sandbox.Benchmarks.Figures;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>One legal action through the desk against bare transactions that write the same rows and bytes, turn and turn about on the same disk.</summary>
internal static class DeskBenchmark
{
    /// <summary>Elsa 3.7 resumes a second, from the specification: measured on another, quiet machine with 2 cores.</summary>
    private static readonly Dictionary<(string, int), double> s_elsa = new()
    {
        [("SQLite", 1)] = 38,
        [("SQLite", 8)] = 28,
        [("PostgreSQL", 1)] = 32,
        [("PostgreSQL", 8)] = 48,
    };

    public static async Task RunAsync(Bench bench)
    {
        foreach (var (name, open) in await Office.ProvidersAsync(bench))
            foreach (var workers in new[] { 1, 8 })
            {
                await using var office = await open($"desk{workers}");
                await using var empty = await open($"bare{workers}");
                await RaceAsync(bench, name, workers, office, empty);
            }
    }

    private static async Task RaceAsync(Bench bench, string name, int workers, Office office, Office empty)
    {
        var recording = await RecordingLane.IntoAsync(office.Database, office.ConnectionString, workers, bench.Stop);
        await using var bare = await BareTransactions.OpenAsync(empty.Provider, empty.ConnectionString, workers, bench.Stop);
        var walk = new Walk(office.Get<LawBooks>().Current);
        await WarmUp.UntilCompiledAsync(() => WalkOnceAsync(new(office, bare, recording, workers), walk, office, bench), bench.Sized(2, 20), bench.Stop);
        office.Time.MoveTo(Office.Opening);
        var race = new Race(office, bare, recording, workers);
        await race.RunAsync(walk, bench.Sized(4, 48) * (workers == 1 ? 1 : 4), bench.Sized(1, 4), bench.Stop);
        Tell(bench.Report, name, workers, race);
    }

    private static Task WalkOnceAsync(Race race, Walk walk, Office office, Bench bench)
    {
        office.Time.MoveTo(Office.Opening);
        return race.RunAsync(walk, bench.Sized(4, 16), 1, bench.Stop);
    }

    private static void Tell(Report report, string name, int workers, Race race)
    {
        var how = $"{name}, {(workers == 1 ? "one at a time" : $"{workers} at once")}";
        var latencies = race.Desk.Latencies.Select(one => one.Seconds * 1000).ToList();
        report.Say($"{how}: {race.Desk.Acts} acts, {race.Desk.Acts / race.Desk.Seconds:0}/s, p50 {latencies.Median():0.00} ms, p95 {latencies.Percentile(0.95):0.00} ms; bare {race.Desk.Acts / race.BareSeconds:0}/s");
        report.Say($"  per act: {race.Rows:0.0} rows (p95 {race.RowsHigh:0}), {race.Statements:0.0} statements, {race.RoundTrips:0.0} round trips where a batch is one, {race.Desk.Allocated / 1024d / race.Desk.Acts:0} KB allocated, {race.Desk.Processor * 1000 / race.Desk.Acts:0.00} ms processor time, {race.Bytes / 1024:0.0} KB written");
        if (workers == 1)
            foreach (var act in race.ByAction())
                report.Say(act);
        report.AtLeast(
            $"{how}: one act against bare ADO.NET", race.Ratio, 0.40, Percent,
            "The desk's own work (reading the case, asking, JSON of facts and evidence) takes longer than the disk takes to commit.");
        report.AtLeast(
            $"{how}: one act against one resume of Elsa 3.7 (the specification's figures, from another machine)",
            race.Desk.Acts / race.Desk.Seconds / s_elsa[(name, workers)], 25, Times,
            "Elsa's figures were taken on another, quiet machine; the two were not measured side by side, so this ratio proves little either way.");
        if (workers > 1)
            return;
        report.AtMost($"{how}: rows per act", race.Rows, 12, Count, "Acts that close one step and open several write a row for each work item, timer, clock and message.");
        report.AtMost($"{how}: KB allocated per act", race.Desk.Allocated / (double)race.Desk.Acts / 1024, 150, Count, "Acts that carry or read a whole dossier (21 KB of JSON) allocate its object graph.");
        if (name == "PostgreSQL")
            report.AtMost($"{how}: round trips per act", race.RoundTrips, 8, Count, "Reads, number series and writes travel in separate batches.");
    }
}

/// <summary>Desk and bare transactions in turn, chunk by chunk.</summary>
internal sealed class Race(Office office, BareTransactions bare, Recording recording, int workers)
{
    private readonly List<double> _ratios = [];
    private readonly List<(string Action, int Rows, int Bytes)> _written = [];
    private readonly (long Statements, long RoundTrips) _before = (recording.Statements, recording.RoundTrips);

    public DeskRun Desk { get; } = new(office, workers);

    public double BareSeconds { get; private set; }

    /// <summary>Bare time over the desk's time, the median of all chunks.</summary>
    public double Ratio => _ratios.Median();

    public double Rows => _written.Average(one => one.Rows);

    public double RowsHigh => _written.Select(one => (double)one.Rows).Percentile(0.95);

    public double Bytes => _written.Average(one => one.Bytes);

    public double Statements => (recording.Statements - _before.Statements) / (double)Desk.Acts;

    public double RoundTrips => (recording.RoundTrips - _before.RoundTrips) / (double)Desk.Acts;

    /// <summary>Every step of the walk on all cases, each step in so many chunks.</summary>
    public async Task RunAsync(Walk walk, int cases, int chunks, CancellationToken stop)
    {
        var all = Enumerable.Range(0, cases).Select(_ => new WalkedCase()).ToArray();
        foreach (var step in walk.Steps)
        {
            walk.Wait(step, office.Time);
            foreach (var some in all.Chunk(Math.Max(1, cases / chunks)))
            {
                stop.ThrowIfCancellationRequested();
                await ChunkAsync(step, some);
            }
        }
    }

    public IEnumerable<string> ByAction() =>
        from one in _written.Zip(Desk.Latencies, (written, latency) => (written, latency))
        group one by one.written.Action into act
        select FormattableString.Invariant(
            $"  {act.Key}: p50 {act.Select(one => one.latency.Seconds * 1000).Median():0.00} ms, {act.Average(one => one.written.Rows):0.0} rows, {act.Average(one => one.written.Bytes) / 1024:0.0} KB written");

    private async Task ChunkAsync(WalkStep step, WalkedCase[] cases)
    {
        var desk = await Desk.DoAsync(step, cases);
        var acts = recording.Take();
        _written.AddRange(acts.Select(act => (step.Action.ToString(), act.Writes.Count, act.Writes.Sum(Size))));
        var started = Stopwatch.GetTimestamp();
        await bare.WriteAsync(acts);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        BareSeconds += seconds;
        _ratios.Add(seconds / desk);
    }

    private static int Size(Data.Lanes.Statement statement) =>
        statement.Values.Sum(value => value switch { null => 0, string text => System.Text.Encoding.UTF8.GetByteCount(text), byte[] bytes => bytes.Length, _ => 8 });
}
