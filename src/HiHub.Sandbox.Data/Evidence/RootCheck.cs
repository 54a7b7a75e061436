using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Checks the chain of daily roots, their signatures, that each key was announced, and that what they saw is still there.</summary>
internal sealed class RootCheck(IEnumerable<DailyRoot> roots)
{
    private readonly List<DailyRoot> _roots = [.. roots.OrderBy(root => root.Day, StringComparer.Ordinal)];
    private readonly Dictionary<(string Stream, long Seq), string> _saw = [];
    private readonly Dictionary<string, byte[]> _announced = [];

    public int Count => _roots.Count;

    /// <summary>Null where the roots follow one another and each is signed by the key it names.</summary>
    public BrokenLink? WhyNot()
    {
        var previous = AuditBody.Genesis;
        foreach (var root in _roots)
        {
            if (!previous.AsSpan().SequenceEqual(root.PrevRoot) || !AuditBody.Hash(root.PrevRoot, root.Heads).AsSpan().SequenceEqual(root.Root))
                return Broken(root, AuditReasons.RootFollows);
            if (!IsSigned(root))
                return Broken(root, AuditReasons.RootSignature);
            if (!Remember(root))
                return Broken(root, AuditReasons.RootLines);
            previous = root.Root;
        }
        return null;
    }

    /// <summary>True where a root saw this event with another hash.</summary>
    public bool SawAnother(AuditEvent row) => _saw.Count > 0 && _saw.Remove((row.Stream, row.Seq), out var hash) && hash != Convert.ToHexStringLower(row.Hash);

    /// <summary>Learns a key where the event announces one.</summary>
    public void Take(AuditEvent row)
    {
        if (row.Stream == AuditKeys.Stream && AuditKeys.Read(row) is { } key)
            _announced.TryAdd(key.KeyId, key.PublicKey);
    }

    /// <summary>What roots saw and nobody sees any more, and keys that nobody announced.</summary>
    public BrokenLink? Leftover()
    {
        foreach (var (stream, seq) in _saw.Keys)
            return new(stream, seq, AuditReasons.RootedGone);
        foreach (var root in _roots)
            if (!_announced.TryGetValue(root.KeyId, out var key) || !key.AsSpan().SequenceEqual(root.PublicKey))
                return Broken(root, AuditReasons.RootKey);
        return null;
    }

    private static BrokenLink Broken(DailyRoot root, Domain.LocalText why) => new($"root/{root.Day}", 0, why);

    private static bool IsSigned(DailyRoot root)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(root.PublicKey, out _);
            return AuditKeys.IdOf(root.PublicKey) == root.KeyId && key.VerifyData(root.Root, root.Signature, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool Remember(DailyRoot root)
    {
        foreach (var line in Encoding.UTF8.GetString(root.Heads).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ') is not [var stream, var number, { Length: 64 } hash]
                || !long.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var seq))
                return false;
            _saw[(stream, seq)] = hash;
        }
        return true;
    }
}
