using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The first broken link: stream, sequence, and why.</summary>
public sealed record BrokenLink(string Stream, long Seq, string Why);

/// <summary>What was checked, and the first broken link where there is one.</summary>
public sealed record AuditReport(long Events, long Streams, int Roots, long Bytes, BrokenLink? Broken);

/// <summary>Checks every chain from its first byte: hashes, order, projections, payloads, heads and daily roots.</summary>
public sealed class AuditVerifier
{
    private readonly IReadOnlyDictionary<string, ChainHead> _heads;
    private readonly IReadOnlyList<DailyRoot> _roots;
    private readonly Dictionary<(string Stream, long Seq), string> _rooted = [];
    private readonly HashSet<string> _seen = [];
    private AuditEvent? _last;
    private long _events;
    private long _bytes;

    internal AuditVerifier(IEnumerable<ChainHead> heads, IEnumerable<DailyRoot> roots)
    {
        _heads = heads.ToDictionary(head => head.Stream);
        _roots = [.. roots.OrderBy(root => root.Day, StringComparer.Ordinal)];
    }

    /// <summary>Checks the events, which must come stream by stream in order of sequence.</summary>
    internal async Task<AuditReport> Check(IAsyncEnumerable<AuditEvent> events, CancellationToken ct = default)
    {
        var broken = CheckRoots();
        if (broken is null)
        {
            await foreach (var (row, why) in AuditBatches.Checked(events, ct))
                if ((broken = Next(row, why)) is not null)
                    break;
            broken ??= EndOf(_last) ?? Leftover();
        }
        return new(_events, _seen.Count, _roots.Count, _bytes, broken);
    }

    private BrokenLink? Next(AuditEvent row, string? whyNotItself)
    {
        var begins = _last?.Stream != row.Stream;
        if (begins && EndOf(_last) is { } cut)
            return cut;
        if (begins && !_seen.Add(row.Stream))
            return new(row.Stream, row.Seq, "its stream is not in order");
        var seq = begins ? 1 : _last!.Seq + 1;
        if ((AuditLink.WhyNotFollowing(row, seq, begins ? AuditBody.Genesis : _last!.Hash) ?? whyNotItself) is { } why)
            return new(row.Stream, seq, why);
        if (_rooted.Remove((row.Stream, row.Seq), out var hash) && hash != Convert.ToHexStringLower(row.Hash))
            return new(row.Stream, row.Seq, "a daily root saw another hash");
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
            return new(last.Stream, last.Seq, "its chain has no head");
        if (head.Seq != last.Seq)
            return new(last.Stream, Math.Min(head.Seq, last.Seq) + 1, $"the chain ends at {last.Seq}, its head says {head.Seq}");
        return head.Hash.AsSpan().SequenceEqual(last.Hash) ? null : new(last.Stream, last.Seq, "the head has another hash");
    }

    private BrokenLink? Leftover()
    {
        foreach (var head in _heads.Values)
            if (!_seen.Contains(head.Stream))
                return new(head.Stream, 1, "the whole chain is gone");
        foreach (var (stream, seq) in _rooted.Keys)
            return new(stream, seq, "a daily root saw an event that is gone");
        return null;
    }

    private BrokenLink? CheckRoots()
    {
        var previous = AuditBody.Genesis;
        foreach (var root in _roots)
        {
            if (!previous.AsSpan().SequenceEqual(root.PrevRoot) || !AuditBody.Hash(root.PrevRoot, root.Heads).AsSpan().SequenceEqual(root.Root))
                return new($"root/{root.Day}", 0, "the daily root does not follow");
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(root.PublicKey, out _);
            if (DailyRoots.KeyId(root.PublicKey) != root.KeyId || !key.VerifyData(root.Root, root.Signature, HashAlgorithmName.SHA256))
                return new($"root/{root.Day}", 0, "the daily root's signature is wrong");
            Remember(root);
            previous = root.Root;
        }
        return null;
    }

    private void Remember(DailyRoot root)
    {
        foreach (var line in Encoding.UTF8.GetString(root.Heads).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            _rooted[(parts[0], long.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))] = parts[2];
        }
    }
}
