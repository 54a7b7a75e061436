using System.Collections.Concurrent;
using HiHub.Sandbox.Data.Lanes;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>
/// Appends to the streams beside the cases. Entries that arrive while one transaction commits share the next, so that reading waits for the disk
/// once for many and nobody reads without a trace.
/// </summary>
internal sealed class EvidenceWriter : IDisposable
{
    private const int Attempts = 20;
    private const int Largest = 200;

    private readonly SandboxDatabase _database;
    private readonly Query<ChainHead> _head;
    private readonly ConcurrentQueue<Waiting> _queue = new();
    private readonly SemaphoreSlim _writing = new(1, 1);

    public EvidenceWriter(SandboxDatabase database) =>
        (_database, _head) = (database, new(database.Tables.ChainHead, "stream = @p0", nameof(ChainHead.Stream)));

    /// <summary>Returns when the event is committed. Whoever comes first writes for all who wait; it cannot be cancelled half-way.</summary>
    public async Task Append(AuditEntry entry)
    {
        var mine = new Waiting(entry);
        _queue.Enqueue(mine);
        await _writing.WaitAsync();
        try
        {
            while (!mine.Done.Task.IsCompleted)
                await WriteNext();
        }
        finally
        {
            _writing.Release();
        }
        await mine.Done.Task;
    }

    public void Dispose() => _writing.Dispose();

    private async Task WriteNext()
    {
        var batch = new List<Waiting>();
        while (batch.Count < Largest && _queue.TryDequeue(out var next))
            batch.Add(next);
        try
        {
            await Write([.. batch.Select(waiting => waiting.Entry)]);
            batch.ForEach(waiting => waiting.Done.SetResult());
        }
        catch (Exception problem)
        {
            batch.ForEach(waiting => waiting.Done.SetException(problem));
        }
    }

    private async Task Write(AuditEntry[] entries)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                await _database.OnLane(lane => _database.InTransaction(lane, () => Write(lane, entries), default), default);
                return;
            }
            catch (LostRaceException) when (tried < Attempts)
            {
                await Task.Yield();
            }
        }
    }

    private async Task Write(Lane lane, AuditEntry[] entries)
    {
        // One order of streams on every node, so that two nodes do not wait for each other.
        var streams = entries.GroupBy(entry => entry.Stream).OrderBy(stream => stream.Key, StringComparer.Ordinal).ToList();
        var heads = streams.ConvertAll(stream => _head.Of(stream.Key));
        await lane.Read(heads, default);
        List<Statement> statements = [];
        foreach (var (stream, head) in streams.Zip(heads))
            Chain(statements, stream, head.One);
        await lane.Write(statements, default);
    }

    private void Chain(List<Statement> statements, IEnumerable<AuditEntry> entries, ChainHead? before)
    {
        var (seq, previous) = before is null ? (0, AuditBody.Genesis) : (before.Seq, before.Hash);
        List<AuditEvent> links = [];
        foreach (var entry in entries)
        {
            var link = AuditLink.Make(entry with { Seq = ++seq }, previous, null);
            previous = link.Hash;
            links.Add(link);
        }
        var heads = _database.Tables.ChainHead;
        var head = new ChainHead { Stream = links[^1].Stream, Seq = seq, Hash = previous, ChangedAt = links[^1].At };
        statements.Add(before is null ? heads.Insert(head) : heads.Update(head, nameof(ChainHead.Seq), before.Seq));
        statements.AddRange(links.Select(_database.Tables.AuditEvent.Insert));
    }

    private sealed record Waiting(AuditEntry Entry)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
