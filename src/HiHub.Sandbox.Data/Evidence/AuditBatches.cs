using System.Runtime.CompilerServices;
using System.Threading.Channels;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Checks events by themselves on every core while the next are read; they come out in the order they went in.</summary>
internal static class AuditBatches
{
    public const int Size = 512;

    public static async IAsyncEnumerable<(AuditEvent[] Rows, LocalText?[] WhyNot)> Checked(
        IAsyncEnumerable<AuditEvent[]> batches, [EnumeratorCancellation] CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var checks = Channel.CreateBounded<Task<(AuditEvent[], LocalText?[])>>(Environment.ProcessorCount * 4);
        var reading = Task.Run(() => Read(batches, checks.Writer, stop.Token), ct);
        try
        {
            await foreach (var check in checks.Reader.ReadAllAsync(ct))
                yield return await check;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task Read(IAsyncEnumerable<AuditEvent[]> batches, ChannelWriter<Task<(AuditEvent[], LocalText?[])>> checks, CancellationToken ct)
    {
        Exception? problem = null;
        try
        {
            await foreach (var rows in batches.WithCancellation(ct))
                await checks.WriteAsync(Task.Run(() => (rows, Array.ConvertAll(rows, AuditProjection.WhyNot)), ct), ct);
        }
        catch (Exception failed)
        {
            problem = failed;
        }
        checks.Complete(problem);
    }
}
