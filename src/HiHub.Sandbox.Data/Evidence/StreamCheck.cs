using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Checks some streams, one after the other, and gathers what only the whole trail can judge.</summary>
internal sealed class StreamCheck(IReadOnlyDictionary<string, ChainHead> heads, IReadOnlyDictionary<string, List<RootMark>> saw)
{
    private static readonly List<RootMark> s_none = [];

    private AuditEvent? _last;
    private List<RootMark> _marks = s_none;
    private int _nextMark;

    public long Events { get; private set; }

    public long Bytes { get; private set; }

    public HashSet<string> Seen { get; } = [];

    public List<AuditKey> Keys { get; } = [];

    public ErasureCheck Erasures { get; } = new();

    public BrokenLink? Broken { get; private set; }

    public async Task Run(IAsyncEnumerable<AuditEvent> events)
    {
        await foreach (var row in events)
            if ((Broken = Next(row)) is not null)
                return;
        Broken = End();
    }

    private BrokenLink? Next(AuditEvent row)
    {
        var begins = _last?.Stream != row.Stream;
        if (begins && (End() ?? Begin(row)) is { } broken)
            return broken;
        var seq = begins ? 1 : _last!.Seq + 1;
        if ((AuditLink.WhyNotFollowing(row, seq, begins ? AuditBody.Genesis : _last!.Hash) ?? AuditProjection.WhyNot(row) ?? WhyNotRooted(row)) is { } why)
            return new(row.Stream, seq, why);
        if (row.Stream == AuditKeys.Stream && AuditKeys.Read(row) is { } key)
            Keys.Add(key);
        Erasures.Take(row);
        Events++;
        Bytes += row.Body.Length + 32 + (row.Payload?.Length ?? 0);
        _last = row;
        return null;
    }

    private BrokenLink? Begin(AuditEvent row)
    {
        (_marks, _nextMark) = (saw.GetValueOrDefault(row.Stream) ?? s_none, 0);
        return Seen.Add(row.Stream) ? null : new(row.Stream, row.Seq, AuditReasons.Order);
    }

    private LocalText? WhyNotRooted(AuditEvent row)
    {
        for (; _nextMark < _marks.Count && _marks[_nextMark].Seq == row.Seq; _nextMark++)
            if (_marks[_nextMark].Hash != Convert.ToHexStringLower(row.Hash))
                return AuditReasons.OtherHash;
        return null;
    }

    private BrokenLink? End()
    {
        if (_last is not { } last)
            return null;
        if (!heads.TryGetValue(last.Stream, out var head))
            return new(last.Stream, last.Seq, AuditReasons.NoHead);
        if (head.Seq != last.Seq)
            return new(last.Stream, Math.Min(head.Seq, last.Seq) + 1, AuditReasons.Ends(last.Seq, head.Seq));
        if (!head.Hash.AsSpan().SequenceEqual(last.Hash))
            return new(last.Stream, last.Seq, AuditReasons.HeadHash);
        return _nextMark < _marks.Count ? new(last.Stream, _marks[_nextMark].Seq, AuditReasons.RootedGone) : null;
    }
}
