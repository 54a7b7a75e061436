using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Checks events by themselves on every core while the next are read; they come out in the order they went in.</summary>
internal static class AuditBatches
{
    private const int Size = 512;

    public static async IAsyncEnumerable<(AuditEvent Row, string? WhyNotItself)> Checked(
        IAsyncEnumerable<AuditEvent> events, [EnumeratorCancellation] CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var checks = Channel.CreateBounded<Task<(AuditEvent[] Rows, string?[] Why)>>(Environment.ProcessorCount * 2);
        var reading = Task.Run(() => Read(events, checks.Writer, stop.Token), ct);
        try
        {
            await foreach (var check in checks.Reader.ReadAllAsync(ct))
            {
                var (rows, why) = await check;
                for (var i = 0; i < rows.Length; i++)
                    yield return (rows[i], why[i]);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task Read(IAsyncEnumerable<AuditEvent> events, ChannelWriter<Task<(AuditEvent[], string?[])>> checks, CancellationToken ct)
    {
        Exception? problem = null;
        try
        {
            var batch = new List<AuditEvent>(Size);
            await foreach (var row in events.WithCancellation(ct))
            {
                batch.Add(row);
                if (batch.Count == Size)
                    await Send(batch, checks, ct);
            }
            await Send(batch, checks, ct);
        }
        catch (Exception failed)
        {
            problem = failed;
        }
        checks.Complete(problem);
    }

    private static async Task Send(List<AuditEvent> batch, ChannelWriter<Task<(AuditEvent[], string?[])>> checks, CancellationToken ct)
    {
        AuditEvent[] rows = [.. batch];
        batch.Clear();
        await checks.WriteAsync(Task.Run(() => (rows, Array.ConvertAll(rows, AuditLink.WhyNotItself)), ct), ct);
    }
}
