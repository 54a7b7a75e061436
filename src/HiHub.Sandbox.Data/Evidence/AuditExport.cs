using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>
/// The exchange format, a ZIP: README and <c>verify.py</c>, <c>keys.json</c>, then <c>heads.jsonl</c>, <c>roots.jsonl</c> and <c>events.jsonl</c> with one JSON
/// object a line and bytes in base64.
/// </summary>
internal sealed class AuditExport : IAsyncDisposable
{
    private static readonly string[] s_companions = ["README.vi.md", "README.en.md", "verify.py"];

    private readonly ZipArchive _archive;

    private AuditExport(ZipArchive archive) => _archive = archive;

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = Domain.SandboxJson.Options.Encoder,
    };

    public static async Task<AuditExport> Begin(Stream file, IReadOnlyList<AuditKey> keys, CancellationToken ct)
    {
        var export = new AuditExport(await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct));
        foreach (var name in s_companions)
        {
            await using var text = typeof(AuditExport).Assembly.GetManifestResourceStream($"{typeof(AuditExport).Namespace}.Exported.{name}")!;
            await using var entry = await export.Entry(name, ct);
            await text.CopyToAsync(entry, ct);
        }
        await using var published = await export.Entry("keys.json", ct);
        await JsonSerializer.SerializeAsync(published, keys.Select(key => new { key.KeyId, key.PublicKey, key.Pem, key.Since }), Options, ct);
        return export;
    }

    /// <summary>Returns how many rows there were.</summary>
    public async Task<long> Write<T>(string name, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        var count = 0L;
        await using var entry = await Entry($"{name}.jsonl", ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            await entry.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(row, Options), ct);
            entry.WriteByte((byte)'\n');
            count++;
        }
        return count;
    }

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private Task<Stream> Entry(string name, CancellationToken ct) => _archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(ct);
}
