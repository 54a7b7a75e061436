using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Makes the next event of a chain and checks one against what went before.</summary>
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
    public static string? WhyNotFollowing(AuditEvent row, long seq, ReadOnlySpan<byte> previous)
    {
        if (row.Seq != seq)
            return $"event {seq} is missing";
        return previous.SequenceEqual(row.PrevHash) ? null : "it does not follow the event before it";
    }

    /// <summary>Null where the event agrees with itself: bytes, hash, columns and payload.</summary>
    public static string? WhyNotItself(AuditEvent row)
    {
        if (!AuditBody.Hash(row.PrevHash, row.Body).AsSpan().SequenceEqual(row.Hash))
            return "its bytes do not give its hash";
        return WhyNotProjected(row);
    }

    private static string? WhyNotProjected(AuditEvent row)
    {
        try
        {
            using var body = JsonDocument.Parse(row.Body);
            var root = body.RootElement;
            if (Text(root, "stream") != row.Stream || root.GetProperty("seq").GetInt64() != row.Seq)
                return "it was written for another place";
            if (root.GetProperty("atUtc").GetDateTimeOffset() != row.At || Text(root, "action") != row.Type || Text(root, "actor") != row.Actor)
                return "its columns differ from its bytes";
            if (Text(root, "case") != row.Reference || Number(root, "caseVersion") != row.CaseVersion)
                return "its columns differ from its bytes";
            return WhyNotPayload(row, Text(root, "payloadHash"));
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return "its bytes are not an event";
        }
    }

    private static string? WhyNotPayload(AuditEvent row, string? hash)
    {
        if (row.Payload is null)
            return hash is null || row.ErasedAt is not null ? null : "its payload is gone without a mark of erasure";
        return hash == Convert.ToHexStringLower(SHA256.HashData(row.Payload)) ? null : "its payload does not give the payload's hash";
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
