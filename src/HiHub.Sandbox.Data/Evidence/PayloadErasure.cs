using System.Globalization;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>
/// The one way in which payloads go: after the day until which an archived case is kept, recorded in <c>retention/{reference}</c> before anything is emptied.
/// The chain stays whole; the verifier refuses an erasure without its record.
/// </summary>
public sealed class PayloadErasure(IDbContextFactory<SandboxDb> contexts, EvidenceLog evidence, TimeProvider time)
{
    internal const string Streams = "retention/";

    /// <summary>The number of payloads emptied. Throws <see cref="ActionRefusedException"/> while the case must be kept.</summary>
    public async Task<int> Erase(string reference, string by, string basis, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var @case = await db.Cases.AsNoTracking().FirstOrDefaultAsync(row => row.Reference == reference, ct);
        if (@case?.Facts.Exit.KeptUntil is not { } until || until >= OfficeTime.DayOf(now))
            throw new ActionRefusedException(new(
                "must-be-kept", "Hồ sơ chưa được lưu trữ hoặc chưa hết thời hạn lưu trữ.", "The case is not archived, or its time of keeping has not passed."));
        var whole = db.AuditEvents.Where(row => row.Stream == reference && row.Payload != null);
        if (await whole.MaxAsync(row => (long?)row.Seq, ct) is not { } last)
            return 0;
        await evidence.Append(new()
        {
            Stream = Streams + reference,
            Seq = 0,
            AtUtc = now,
            Type = "ErasePayloads",
            Actor = by,
            Case = reference,
            What = $"1-{last.ToString(CultureInfo.InvariantCulture)}",
            Ground = basis,
        });
        return await whole.Where(row => row.Seq <= last)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, (byte[]?)null).SetProperty(row => row.ErasedAt, now), ct);
    }

    /// <summary>Which sequences of the case the record names.</summary>
    internal static (long From, long To)? Read(AuditEvent row) =>
        AuditBody.Text(row.Body, "what")?.Split('-') is [var from, var to]
        && long.TryParse(from, CultureInfo.InvariantCulture, out var first)
        && long.TryParse(to, CultureInfo.InvariantCulture, out var last)
            ? (first, last)
            : null;
}
