using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>At 00:05 of the office, seals the day before: root = SHA-256(previous root ‖ heads changed since), signed with the system's key.</summary>
public sealed class DailyRoots(IDbContextFactory<SandboxDb> contexts, SystemKey system, AuditKeys keys)
{
    private static readonly TimeSpan s_overlap = TimeSpan.FromMinutes(10);

    /// <summary>The day that must be sealed by now: yesterday from 00:05 on, else the day before.</summary>
    public static DateOnly DayToSeal(DateTimeOffset now) => OfficeTime.DayOf(now.AddMinutes(-5)).AddDays(-1);

    /// <summary>False where the day is sealed already, by this node or another.</summary>
    public async Task<bool> Seal(DateTimeOffset now, CancellationToken ct = default)
    {
        var day = DayToSeal(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var last = await db.DailyRoots.AsNoTracking().OrderByDescending(root => root.Day).FirstOrDefaultAsync(ct);
        if (last is not null && string.CompareOrdinal(last.Day, day) >= 0)
            return false;
        using var key = system.Open();
        await keys.Announce(key.ExportSubjectPublicKeyInfo(), now, ct);
        // An act that stamped its head before the last root may have committed after it was read.
        var since = last?.At - s_overlap ?? DateTimeOffset.MinValue;
        var heads = await db.ChainHeads.AsNoTracking().Where(head => head.ChangedAt > since).ToListAsync(ct);
        db.DailyRoots.Add(Sign(key, day, last?.Root ?? AuditBody.Genesis, heads, now));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException problem) when (problem.InnerException is System.Data.Common.DbException inner && Lanes.SandboxDatabase.IsDuplicate(inner))
        {
            return false;
        }
    }

    private static DailyRoot Sign(ECDsa key, string day, byte[] previous, List<ChainHead> heads, DateTimeOffset now)
    {
        heads.Sort((a, b) => string.CompareOrdinal(a.Stream, b.Stream));
        var lines = new StringBuilder();
        foreach (var head in heads)
            lines.Append(head.Stream).Append(' ').Append(head.Seq).Append(' ').Append(Convert.ToHexStringLower(head.Hash)).Append('\n');
        var bytes = Encoding.UTF8.GetBytes(lines.ToString());
        var root = AuditBody.Hash(previous, bytes);
        var publicKey = key.ExportSubjectPublicKeyInfo();
        return new()
        {
            Day = day,
            PrevRoot = previous,
            Heads = bytes,
            Root = root,
            Signature = key.SignData(root, HashAlgorithmName.SHA256),
            KeyId = AuditKeys.IdOf(publicKey),
            PublicKey = publicKey,
            At = now,
        };
    }
}
