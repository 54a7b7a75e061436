using System.Collections.Concurrent;
using System.Diagnostics;
using HiHub.Sandbox.Benchmarks.Hosting;

namespace HiHub.Sandbox.Benchmarks.Desk;

/// <summary>Acts done one at a time or by several workers at once, each timed.</summary>
internal sealed class DeskRun(Office office, int workers)
{
    private readonly ConcurrentQueue<(string Action, double Seconds)> _latencies = [];

    public IReadOnlyCollection<(string Action, double Seconds)> Latencies => _latencies;

    public long Allocated { get; private set; }

    public int Acts { get; private set; }

    public double Seconds { get; private set; }

    /// <summary>Seconds of processor time of the whole process while acts were done; unlike elapsed time it hardly depends on who else uses the machine.</summary>
    public double Processor { get; private set; }

    /// <summary>The step on every case; gives the seconds it took.</summary>
    public async Task<double> DoAsync(WalkStep step, IReadOnlyList<WalkedCase> cases)
    {
        var asked = cases.Select(@case => (Case: @case, Request: step.Of(@case))).ToArray();
        var (allocated, processor, started) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        if (workers == 1)
        {
            foreach (var (@case, request) in asked)
                await OneAsync(@case, request);
        }
        else
        {
            var queue = new ConcurrentQueue<(WalkedCase Case, Data.Desk.ActRequest Request)>(asked);
            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
            {
                while (queue.TryDequeue(out var next))
                    await OneAsync(next.Case, next.Request);
            })));
        }
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Processor += (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Allocated += GC.GetTotalAllocatedBytes() - allocated;
        (Acts, Seconds) = (Acts + cases.Count, Seconds + seconds);
        return seconds;
    }

    private async Task OneAsync(WalkedCase @case, Data.Desk.ActRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        @case.Became(await office.Desk.Act(request));
        _latencies.Enqueue((request.Action.ToString(), Stopwatch.GetElapsedTime(started).TotalSeconds));
    }
}
