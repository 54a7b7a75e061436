using HiHub.Sandbox.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Verifies and exports the chains of a database, or verifies an exported file.</summary>
public sealed class AuditTrail(IDbContextFactory<SandboxDb> contexts, AuditKeys keys)
{
    private const int MostReaders = 4;
    private const long WorthAnother = 5_000;

    public async Task<AuditReport> Verify(CancellationToken ct = default)
    {
        var readers = await TrailReader.OpenMany(contexts, Math.Min(Environment.ProcessorCount, MostReaders), ct);
        try
        {
            var heads = await readers[0].Db.ChainHeads.AsNoTracking().OrderBy(head => head.Stream).ToListAsync(ct);
            var roots = await readers[0].Db.DailyRoots.AsNoTracking().ToListAsync(ct);
            string?[] bounds = [null, .. Cuts(heads, readers.Count), null];
            return await new AuditVerifier(heads, roots).Check([.. bounds[1..].Select((before, i) => readers[i].Events(bounds[i], before, ct))]);
        }
        finally
        {
            foreach (var reader in readers)
                await reader.DisposeAsync();
        }
    }

    /// <summary>The streams of one case from their first byte, and the daily roots that saw the case's own.</summary>
    public async Task<CaseChain> VerifyCase(string reference, CancellationToken ct = default)
    {
        var streams = StreamsOf(reference);
        await using var trail = await TrailReader.Open(contexts, ct);
        var heads = await trail.Db.ChainHeads.AsNoTracking().Where(head => streams.Contains(head.Stream)).ToListAsync(ct);
        var report = await new AuditVerifier(heads, []).Check(trail.Events(streams, ct));
        var (roots, broken) = await CaseRoots.Read(trail.Db, reference, ct);
        return new(report with { Roots = roots.Count, Broken = report.Broken ?? broken }, roots);
    }

    public static async Task<AuditReport> VerifyExport(Stream file, CancellationToken ct = default)
    {
        try
        {
            await using var export = await AuditExportFile.Open(file, ct);
            return await new AuditVerifier(export.Heads, export.Roots).Check(export.Events(ct));
        }
        catch (UnreadableExportException problem)
        {
            return new(0, 0, 0, 0, problem.Where);
        }
    }

    /// <summary>
    /// A ZIP that needs nothing of ours to be checked. <paramref name="reference"/>: the streams of one case only, without roots, since those name other cases.
    /// Returns the number of events.
    /// </summary>
    public async Task<long> Export(Stream file, string? reference = null, CancellationToken ct = default)
    {
        var streams = reference is null ? null : StreamsOf(reference);
        var published = reference is null ? await keys.All(ct) : [];
        await using var trail = await TrailReader.Open(contexts, ct);
        await using var export = await AuditExport.Begin(file, published, ct);
        await export.Write("heads", trail.Db.ChainHeads.AsNoTracking().Where(head => streams == null || streams.Contains(head.Stream)).OrderBy(head => head.Stream).AsAsyncEnumerable(), ct);
        await export.Write("roots", trail.Db.DailyRoots.AsNoTracking().Where(_ => reference == null).OrderBy(root => root.Day).AsAsyncEnumerable(), ct);
        return await export.Write("events", streams is null ? trail.Events(null, null, ct) : trail.Events(streams, ct), ct);
    }

    private static string[] StreamsOf(string reference) => [reference, EvidenceLog.AccessTo(reference), PayloadErasure.Streams + reference];

    /// <summary>Streams at which the trail is cut into parts of about as many events.</summary>
    private static IEnumerable<string> Cuts(List<ChainHead> heads, int parts)
    {
        var share = Math.Max(heads.Sum(head => head.Seq) / parts + 1, WorthAnother);
        var soFar = 0L;
        foreach (var head in heads)
        {
            if (soFar >= share)
            {
                yield return head.Stream;
                soFar = 0;
            }
            soFar += head.Seq;
        }
    }
}
