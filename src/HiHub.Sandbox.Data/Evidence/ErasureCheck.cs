using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Every erased payload must be named by an event of its case's retention stream.</summary>
internal sealed class ErasureCheck
{
    private readonly List<(string Stream, long Seq)> _erased = [];
    private readonly Dictionary<string, List<(long From, long To)>> _recorded = [];

    public void Take(AuditEvent row)
    {
        if (row.ErasedAt is not null)
            _erased.Add((row.Stream, row.Seq));
        if (!row.Stream.StartsWith(PayloadErasure.Streams, StringComparison.Ordinal) || PayloadErasure.Read(row) is not { } range)
            return;
        var stream = row.Stream[PayloadErasure.Streams.Length..];
        if (!_recorded.TryGetValue(stream, out var ranges))
            _recorded[stream] = ranges = [];
        ranges.Add(range);
    }

    /// <summary>The first erasure among all that none of them records.</summary>
    public static BrokenLink? Unrecorded(IReadOnlyList<ErasureCheck> all)
    {
        foreach (var (stream, seq) in all.SelectMany(check => check._erased))
            if (!all.Any(check => check._recorded.TryGetValue(stream, out var ranges) && ranges.Exists(range => seq >= range.From && seq <= range.To)))
                return new(stream, seq, AuditReasons.Unrecorded);
        return null;
    }
}
