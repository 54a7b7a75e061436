using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>At 00:05 of the office, seals the day before: root = SHA-256(previous root ‖ heads changed since), signed with the system's key.</summary>
public sealed class DailyRoots(IDbContextFactory<SandboxDb> contexts, IOptions<DatabaseOptions> options)
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
        // An act that stamped its head before the last root may have committed after it was read.
        var since = last?.At - s_overlap ?? DateTimeOffset.MinValue;
        var heads = await db.ChainHeads.AsNoTracking().Where(head => head.ChangedAt > since).ToListAsync(ct);
        db.DailyRoots.Add(Sign(day, last?.Root ?? AuditBody.Genesis, heads, now));
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

    /// <summary>The first 16 hex digits of the SHA-256 over the public key (SubjectPublicKeyInfo).</summary>
    internal static string KeyId(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..16];

    private DailyRoot Sign(string day, byte[] previous, List<ChainHead> heads, DateTimeOffset now)
    {
        heads.Sort((a, b) => string.CompareOrdinal(a.Stream, b.Stream));
        var lines = new StringBuilder();
        foreach (var head in heads)
            lines.Append(head.Stream).Append(' ').Append(head.Seq).Append(' ').Append(Convert.ToHexStringLower(head.Hash)).Append('\n');
        var bytes = Encoding.UTF8.GetBytes(lines.ToString());
        var root = AuditBody.Hash(previous, bytes);
        using var key = SystemKey();
        var publicKey = key.ExportSubjectPublicKeyInfo();
        return new()
        {
            Day = day,
            PrevRoot = previous,
            Heads = bytes,
            Root = root,
            Signature = key.SignData(root, HashAlgorithmName.SHA256),
            KeyId = KeyId(publicKey),
            PublicKey = publicKey,
            At = now,
        };
    }

    private ECDsa SystemKey()
    {
        var folder = Path.Combine(Path.GetFullPath(options.Value.DataDirectory), "keys");
        var path = Path.Combine(folder, "system.pem");
        Directory.CreateDirectory(folder);
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (!File.Exists(path))
            Keep(path, key.ExportPkcs8PrivateKeyPem());
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }

    // Whole or not at all, and never over the key of another process that came first.
    private static void Keep(string path, string pem)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}";
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new StreamWriter(temporary, mode))
            file.Write(pem);
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
        }
    }
}
