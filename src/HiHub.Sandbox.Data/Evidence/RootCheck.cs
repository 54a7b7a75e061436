using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Where a stream stood when a root was made; <paramref name="Hash"/> in lower-case hex.</summary>
internal sealed record RootMark(long Seq, string Hash);

/// <summary>Checks the chain of daily roots, their signatures and that each key was announced, and says what they saw.</summary>
internal sealed class RootCheck(IEnumerable<DailyRoot> roots)
{
    private readonly List<DailyRoot> _roots = [.. roots.OrderBy(root => root.Day, StringComparer.Ordinal)];

    /// <summary>What roots saw of each stream, by sequence.</summary>
    public Dictionary<string, List<RootMark>> Saw { get; } = [];

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

    /// <summary>A root whose key the trail never announced.</summary>
    public BrokenLink? Unannounced(IReadOnlyList<AuditKey> announced)
    {
        var root = _roots.Find(root => !announced.Any(key => key.KeyId == root.KeyId && key.PublicKey.AsSpan().SequenceEqual(root.PublicKey)));
        return root is null ? null : Broken(root, AuditReasons.RootKey);
    }

    private static BrokenLink Broken(DailyRoot root, Domain.LocalText why) => new($"root/{root.Day}", 0, why);

    internal static bool IsSigned(DailyRoot root)
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
            if (!Saw.TryGetValue(stream, out var marks))
                Saw[stream] = marks = [];
            marks.Add(new(seq, hash));
        }
        return true;
    }
}
