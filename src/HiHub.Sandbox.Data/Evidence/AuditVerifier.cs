using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The first broken link: stream, sequence, and why.</summary>
public sealed record BrokenLink(string Stream, long Seq, LocalText Why);

/// <summary>What was checked, and the first broken link where there is one.</summary>
public sealed record AuditReport(long Events, long Streams, int Roots, long Bytes, BrokenLink? Broken);

/// <summary>Checks every chain from its first byte: hashes, order, projections, payloads, heads, erasures and daily roots.</summary>
internal sealed class AuditVerifier
{
    private readonly Dictionary<string, ChainHead> _heads = [];
    private readonly RootCheck _roots;

    public AuditVerifier(IEnumerable<ChainHead> heads, IEnumerable<DailyRoot> roots)
    {
        foreach (var head in heads)
            _heads[head.Stream] = head;
        _roots = new(roots);
    }

    /// <summary>Checks parts of the trail at the same time; no stream may lie in two of them, and each comes stream by stream in order of sequence.</summary>
    public async Task<AuditReport> Check(params IReadOnlyList<IAsyncEnumerable<AuditEvent>> parts)
    {
        if (_roots.WhyNot() is { } unsound)
            return new(0, 0, _roots.Count, 0, unsound);
        List<StreamCheck> checks = [.. parts.Select(_ => new StreamCheck(_heads, _roots.Saw))];
        await Task.WhenAll(checks.Zip(parts, (check, part) => Task.Run(() => check.Run(part))));
        var broken = checks.Find(check => check.Broken is not null)?.Broken ?? Leftover(checks);
        return new(checks.Sum(check => check.Events), checks.Sum(check => check.Seen.Count), _roots.Count, checks.Sum(check => check.Bytes), broken);
    }

    private BrokenLink? Leftover(List<StreamCheck> checks)
    {
        bool Seen(string stream) => checks.Exists(check => check.Seen.Contains(stream));
        foreach (var stream in _heads.Keys)
            if (!Seen(stream))
                return new(stream, 1, AuditReasons.ChainGone);
        foreach (var (stream, marks) in _roots.Saw)
            if (!Seen(stream))
                return new(stream, marks[0].Seq, AuditReasons.RootedGone);
        return _roots.Unannounced([.. checks.SelectMany(check => check.Keys)]) ?? ErasureCheck.Unrecorded([.. checks.Select(check => check.Erasures)]);
    }
}
