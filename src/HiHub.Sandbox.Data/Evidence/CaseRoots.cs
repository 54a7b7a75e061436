using System.Globalization;
using System.Text;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Finds a case in the roots of the days on which something happened to it; the others name it no more.</summary>
internal static class CaseRoots
{
    /// <summary>Broken where such a root is not signed, or saw another hash than the event has now.</summary>
    public static async Task<(IReadOnlyList<SeenByRoot> Roots, BrokenLink? Broken)> Read(SandboxDb db, string reference, CancellationToken ct)
    {
        var events = await db.AuditEvents.AsNoTracking().Where(row => row.Stream == reference).OrderBy(row => row.Seq).Select(row => new { row.Seq, row.Hash, row.At }).ToListAsync(ct);
        var hashes = events.ToDictionary(row => row.Seq, row => Convert.ToHexStringLower(row.Hash));
        var roots = new List<SeenByRoot>();
        var days = await DaysOf(db, events.Select(row => OfficeTime.DayOf(row.At)), ct);
        await foreach (var root in db.DailyRoots.AsNoTracking().Where(root => days.Contains(root.Day)).OrderBy(root => root.Day).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!AuditBody.Hash(root.PrevRoot, root.Heads).AsSpan().SequenceEqual(root.Root) || !RootCheck.IsSigned(root))
                return (roots, new($"root/{root.Day}", 0, AuditReasons.RootSignature));
            if (Line(root, reference) is not { } line)
                continue;
            if (!hashes.TryGetValue(line.Seq, out var hash))
                return (roots, new(reference, line.Seq, AuditReasons.RootedGone));
            if (hash != line.Hash)
                return (roots, new(reference, line.Seq, AuditReasons.OtherHash));
            roots.Add(new(root.Day, line.Seq, Convert.ToHexStringLower(root.Root), root.KeyId));
        }
        return (roots, null);
    }

    /// <summary>For each day the first root that closed it, be it late.</summary>
    private static async Task<List<string>> DaysOf(SandboxDb db, IEnumerable<DateOnly> days, CancellationToken ct)
    {
        var wanted = days.Distinct().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal).ToList();
        var sealedDays = await db.DailyRoots.OrderBy(root => root.Day).Select(root => root.Day).ToListAsync(ct);
        return [.. wanted.Select(day => sealedDays.Find(one => string.CompareOrdinal(one, day) >= 0)).OfType<string>().Distinct()];
    }

    private static (long Seq, string Hash)? Line(DailyRoot root, string reference)
    {
        var start = root.Heads.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\n{reference} ")) + 1;
        if (start == 0 && !root.Heads.AsSpan().StartsWith(Encoding.UTF8.GetBytes($"{reference} ")))
            return null;
        var line = root.Heads.AsSpan(start);
        var parts = Encoding.UTF8.GetString(line[..line.IndexOf((byte)'\n')]).Split(' ');
        return (long.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }
}
