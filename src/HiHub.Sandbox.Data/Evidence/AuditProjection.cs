using System.Security.Cryptography;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>Whether an event agrees with itself: bytes, hash, columns and payload.</summary>
internal static class AuditProjection
{
    private const int Needed = 0b11111;

    /// <summary>Null where it does.</summary>
    public static LocalText? WhyNot(AuditEvent row)
    {
        Span<byte> hash = stackalloc byte[32];
        AuditBody.Hash(row.PrevHash, row.Body, hash);
        if (!hash.SequenceEqual(row.Hash))
            return AuditReasons.Hash;
        try
        {
            return WhyNotColumns(row);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            return AuditReasons.NotAnEvent;
        }
    }

    private static LocalText? WhyNotColumns(AuditEvent row)
    {
        var json = new Utf8JsonReader(row.Body);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
            return AuditReasons.NotAnEvent;
        var (seen, reference, version, payload) = (0, false, false, false);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (Column(ref json, row, ref seen) is { } why)
                return why;
            if (json.TokenType != JsonTokenType.PropertyName)
                continue;
            if (json.ValueTextEquals("case"u8))
            {
                reference = json.Read();
                if (row.Reference is null || !json.ValueTextEquals(row.Reference))
                    return AuditReasons.Columns;
            }
            else if (json.ValueTextEquals("caseVersion"u8))
            {
                version = json.Read();
                if (json.GetInt32() != row.CaseVersion)
                    return AuditReasons.Columns;
            }
            else if (json.ValueTextEquals("payloadHash"u8))
            {
                payload = json.Read();
                if (WhyNotPayload(ref json, row) is { } wrong)
                    return wrong;
            }
            else
                json.Skip();
        }
        // Nothing may follow the object.
        json.Read();
        if (seen != Needed)
            return AuditReasons.NotAnEvent;
        if ((!reference && row.Reference is not null) || (!version && row.CaseVersion is not null))
            return AuditReasons.Columns;
        return payload || (row.Payload is null && row.ErasedAt is null) ? null : AuditReasons.PayloadHash;
    }

    /// <summary>Compares one of the columns that every event has, and leaves the reader at its value; else at the name.</summary>
    private static LocalText? Column(ref Utf8JsonReader json, AuditEvent row, ref int seen)
    {
        if (json.ValueTextEquals("stream"u8))
            return Text(ref json, row.Stream, ref seen, 1) ? null : AuditReasons.OtherPlace;
        if (json.ValueTextEquals("action"u8))
            return Text(ref json, row.Type, ref seen, 2) ? null : AuditReasons.Columns;
        if (json.ValueTextEquals("actor"u8))
            return Text(ref json, row.Actor, ref seen, 4) ? null : AuditReasons.Columns;
        if (json.ValueTextEquals("seq"u8))
        {
            seen |= json.Read() ? 8 : 0;
            return json.GetInt64() == row.Seq ? null : AuditReasons.OtherPlace;
        }
        if (json.ValueTextEquals("atUtc"u8))
        {
            seen |= json.Read() ? 16 : 0;
            return json.GetDateTimeOffset() == row.At ? null : AuditReasons.Columns;
        }
        return null;
    }

    private static bool Text(ref Utf8JsonReader json, string value, ref int seen, int bit)
    {
        seen |= json.Read() ? bit : 0;
        return json.ValueTextEquals(value);
    }

    private static LocalText? WhyNotPayload(ref Utf8JsonReader json, AuditEvent row)
    {
        if (row.Payload is null)
            return row.ErasedAt is null ? AuditReasons.PayloadGone : null;
        if (row.ErasedAt is not null)
            return AuditReasons.PayloadBoth;
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(row.Payload, hash);
        Span<char> hex = stackalloc char[64];
        Convert.TryToHexStringLower(hash, hex, out _);
        return json.ValueTextEquals(hex) ? null : AuditReasons.PayloadHash;
    }
}
