using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>A public key of the system, as announced. <paramref name="PublicKey"/>: SubjectPublicKeyInfo.</summary>
public sealed record AuditKey(string KeyId, byte[] PublicKey, DateTimeOffset Since)
{
    public string Pem => PemEncoding.WriteString("PUBLIC KEY", PublicKey);
}

/// <summary>
/// Keys are announced by events of a stream of their own before they sign anything, so that each new key lies under a root of the one before
/// and none can be slipped in or taken away.
/// </summary>
public sealed class AuditKeys(IDbContextFactory<SandboxDb> contexts, EvidenceLog evidence)
{
    internal const string Stream = "audit/keys";

    private const string Announcement = "PublishKey";

    /// <summary>Every key ever announced, oldest first.</summary>
    public async Task<IReadOnlyList<AuditKey>> All(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.AuditEvents.AsNoTracking().Where(row => row.Stream == Stream).OrderBy(row => row.Seq).ToListAsync(ct);
        return [.. rows.Select(Read).OfType<AuditKey>()];
    }

    /// <summary>The first 16 hex digits of the SHA-256 over the public key.</summary>
    internal static string IdOf(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey))[..16];

    /// <summary>Announces the key where it is new.</summary>
    internal async Task Announce(byte[] publicKey, DateTimeOffset now, CancellationToken ct)
    {
        var id = IdOf(publicKey);
        if ((await All(ct)).Any(key => key.KeyId == id))
            return;
        await evidence.Append(new()
        {
            Stream = Stream,
            Seq = 0,
            AtUtc = now,
            Type = Announcement,
            Actor = Actor.System.PersonId,
            What = $"{id} {Convert.ToBase64String(publicKey)}",
        });
    }

    /// <summary>Null where the event announces no key that fits its id.</summary>
    internal static AuditKey? Read(AuditEvent row)
    {
        if (row.Type != Announcement || AuditBody.Text(row.Body, "what")?.Split(' ') is not [var id, var text])
            return null;
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && IdOf(key[..length]) == id ? new(id, key[..length], row.At) : null;
    }
}
