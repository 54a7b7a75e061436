using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The first broken link: stream, sequence, and why.</summary>
public sealed record BrokenLink(string Stream, long Seq, LocalText Why);

/// <summary>What was checked, and the first broken link where there is one.</summary>
public sealed record AuditReport(long Events, long Streams, int Roots, long Bytes, BrokenLink? Broken);

/// <summary>Checks every chain from its first byte: hashes, order, projections, payloads, heads, erasures and daily roots.</summary>
public sealed class AuditVerifier
{
    private readonly Dictionary<string, ChainHead> _heads = [];
    private readonly RootCheck _roots;
    private readonly ErasureCheck _erasures = new();
    private readonly HashSet<string> _seen = [];
    private AuditEvent? _last;
    private long _events;
    private long _bytes;

    internal AuditVerifier(IEnumerable<ChainHead> heads, IEnumerable<DailyRoot> roots)
    {
        foreach (var head in heads)
            _heads[head.Stream] = head;
        _roots = new(roots);
    }

    /// <summary>Checks the events, which must come stream by stream in order of sequence.</summary>
    internal async Task<AuditReport> Check(IAsyncEnumerable<AuditEvent[]> batches, CancellationToken ct = default)
    {
        var broken = _roots.WhyNot();
        if (broken is null)
        {
            await foreach (var (rows, why) in AuditBatches.Checked(batches, ct))
                if ((broken = Next(rows, why)) is not null)
                    break;
            broken ??= EndOf(_last) ?? Leftover();
        }
        return new(_events, _seen.Count, _roots.Count, _bytes, broken);
    }

    private BrokenLink? Next(AuditEvent[] rows, LocalText?[] why)
    {
        for (var i = 0; i < rows.Length; i++)
            if (Next(rows[i], why[i]) is { } broken)
                return broken;
        return null;
    }

    private BrokenLink? Next(AuditEvent row, LocalText? whyNotItself)
    {
        var begins = _last?.Stream != row.Stream;
        if (begins && EndOf(_last) is { } cut)
            return cut;
        if (begins && !_seen.Add(row.Stream))
            return new(row.Stream, row.Seq, AuditReasons.Order);
        var seq = begins ? 1 : _last!.Seq + 1;
        if ((AuditLink.WhyNotFollowing(row, seq, begins ? AuditBody.Genesis : _last!.Hash) ?? whyNotItself) is { } why)
            return new(row.Stream, seq, why);
        if (_roots.SawAnother(row))
            return new(row.Stream, row.Seq, AuditReasons.OtherHash);
        _roots.Take(row);
        _erasures.Take(row);
        _events++;
        _bytes += row.Body.Length + 32 + (row.Payload?.Length ?? 0);
        _last = row;
        return null;
    }

    private BrokenLink? EndOf(AuditEvent? last)
    {
        if (last is null)
            return null;
        if (!_heads.TryGetValue(last.Stream, out var head))
            return new(last.Stream, last.Seq, AuditReasons.NoHead);
        if (head.Seq != last.Seq)
            return new(last.Stream, Math.Min(head.Seq, last.Seq) + 1, AuditReasons.Ends(last.Seq, head.Seq));
        return head.Hash.AsSpan().SequenceEqual(last.Hash) ? null : new(last.Stream, last.Seq, AuditReasons.HeadHash);
    }

    private BrokenLink? Leftover()
    {
        foreach (var head in _heads.Values)
            if (!_seen.Contains(head.Stream))
                return new(head.Stream, 1, AuditReasons.ChainGone);
        return _roots.Leftover() ?? _erasures.Unrecorded();
    }
}
