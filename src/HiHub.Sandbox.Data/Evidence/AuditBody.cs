using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>
/// The published format of an event: UTF-8 JSON written once and never again; <c>hash = SHA-256(prev32 ‖ body)</c>, where the first event of a stream
/// follows 32 zero bytes. It holds ids, codes and the payload's hash, no personal data beyond user names.
/// </summary>
public static class AuditBody
{
    private const int OnStack = 2048;

    private static readonly JsonWriterOptions s_options = new() { Encoder = Domain.SandboxJson.Options.Encoder, SkipValidation = true };

    /// <summary>What the first event of a stream follows.</summary>
    public static byte[] Genesis { get; } = new byte[32];

    public static byte[] Write(AuditEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(768);
        using var json = new Utf8JsonWriter(buffer, s_options);
        json.WriteStartObject();
        json.WriteNumber("v"u8, 1);
        json.WriteString("stream"u8, entry.Stream);
        json.WriteNumber("seq"u8, entry.Seq);
        json.WriteString("atUtc"u8, entry.AtUtc.UtcDateTime);
        json.WriteString("action"u8, entry.Type);
        Who(json, entry);
        Where(json, entry);
        Law(json, entry);
        Text(json, "payloadHash", entry.PayloadHash);
        Text(json, "code", entry.Code);
        Text(json, "what", entry.What);
        Text(json, "ground", entry.Ground);
        Text(json, "authMethod", entry.AuthMethod);
        Text(json, "ip", entry.Ip);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>32 bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> body)
    {
        var hash = new byte[32];
        Hash(previous, body, hash);
        return hash;
    }

    /// <summary>Fills 32 bytes; one call over both together costs half of two.</summary>
    internal static void Hash(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> body, Span<byte> hash)
    {
        var length = previous.Length + body.Length;
        var rented = length > OnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var both = rented ?? stackalloc byte[OnStack];
        previous.CopyTo(both);
        body.CopyTo(both[previous.Length..]);
        SHA256.HashData(both[..length], hash);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    /// <summary>A text of the body; null where it has none of that name.</summary>
    internal static string? Text(byte[] body, string name)
    {
        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private static void Who(Utf8JsonWriter json, AuditEntry entry)
    {
        json.WriteString("actor"u8, entry.Actor);
        Text(json, "organisation", entry.Organisation);
        Text(json, "role", entry.Role);
        Text(json, "onBehalfOf", entry.OnBehalfOf);
        Text(json, "secondSigner", entry.SecondSigner);
        Text(json, "secondSignerFor", entry.SecondSignerFor);
    }

    private static void Where(Utf8JsonWriter json, AuditEntry entry)
    {
        Text(json, "case", entry.Case);
        Text(json, "from", entry.From);
        Text(json, "to", entry.To);
        if (entry.CaseVersion is { } version)
            json.WriteNumber("caseVersion"u8, version);
    }

    private static void Law(Utf8JsonWriter json, AuditEntry entry)
    {
        if (entry.Pack is not null)
        {
            Text(json, "pack", entry.Pack);
            json.WriteNumber("packVersion"u8, entry.PackVersion);
        }
        Text(json, "calendar", entry.Calendar);
        if (entry.Definitions.Count == 0)
            return;
        json.WriteStartArray("definitions"u8);
        foreach (var definition in entry.Definitions)
            json.WriteStringValue(definition);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}

/// <summary>What an event says. <see cref="From"/> and <see cref="To"/>: state codes as <c>A5/–</c>; <see cref="Definitions"/>: <c>application@1</c>.</summary>
public sealed record AuditEntry
{
    public required string Stream { get; init; }
    public required long Seq { get; init; }
    public required DateTimeOffset AtUtc { get; init; }
    public required string Type { get; init; }
    public required string Actor { get; init; }
    public string? Organisation { get; init; }
    public string? Role { get; init; }
    public string? OnBehalfOf { get; init; }
    public string? SecondSigner { get; init; }
    public string? SecondSignerFor { get; init; }
    public string? Case { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public int? CaseVersion { get; init; }
    public string? Pack { get; init; }
    public int PackVersion { get; init; }
    public string? Calendar { get; init; }
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>Lower-case hex SHA-256; null where there is no payload.</summary>
    public string? PayloadHash { get; init; }

    /// <summary>The refusal's code, in security streams.</summary>
    public string? Code { get; init; }

    /// <summary>What was read, in access streams.</summary>
    public string? What { get; init; }

    /// <summary>Why it may be: <c>part:handler</c>, <c>role:reg</c>.</summary>
    public string? Ground { get; init; }
    public string? AuthMethod { get; init; }
    public string? Ip { get; init; }
}
