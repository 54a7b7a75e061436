using System.Security.Cryptography;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Makes the next event of a chain and checks that one follows what went before.</summary>
internal static class AuditLink
{
    public static AuditEvent Make(AuditEntry entry, byte[] previous, byte[]? payload)
    {
        var body = AuditBody.Write(payload is null ? entry : entry with { PayloadHash = Convert.ToHexStringLower(SHA256.HashData(payload)) });
        return new()
        {
            Stream = entry.Stream,
            Seq = entry.Seq,
            Body = body,
            PrevHash = previous,
            Hash = AuditBody.Hash(previous, body),
            Payload = payload,
            At = entry.AtUtc,
            Type = entry.Type,
            Actor = entry.Actor,
            Reference = entry.Case,
            CaseVersion = entry.CaseVersion,
        };
    }

    /// <summary>Null where the event follows from <paramref name="previous"/>.</summary>
    public static LocalText? WhyNotFollowing(AuditEvent row, long seq, ReadOnlySpan<byte> previous)
    {
        if (row.Seq != seq)
            return AuditReasons.Missing(seq);
        return previous.SequenceEqual(row.PrevHash) ? null : AuditReasons.Follows;
    }
}
