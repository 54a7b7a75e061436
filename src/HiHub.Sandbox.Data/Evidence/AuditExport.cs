using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>The exchange format: one JSON object per line, <c>head</c> lines, then <c>root</c> lines, then <c>event</c> lines; bytes in base64.</summary>
internal sealed class AuditExport
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly StreamReader _lines;
    private Line? _next;

    private AuditExport(StreamReader lines) => _lines = lines;

    public List<ChainHead> Heads { get; } = [];

    public List<DailyRoot> Roots { get; } = [];

    public static async Task Write(
        Stream file, IAsyncEnumerable<ChainHead> heads, IAsyncEnumerable<DailyRoot> roots, IAsyncEnumerable<AuditEvent> events, CancellationToken ct)
    {
        await foreach (var head in heads.WithCancellation(ct))
            await Put(file, new(Head: head), ct);
        await foreach (var root in roots.WithCancellation(ct))
            await Put(file, new(Root: root), ct);
        await foreach (var row in events.WithCancellation(ct))
            await Put(file, new(Event: row), ct);
    }

    /// <summary>Reads heads and roots; the events follow while they are enumerated.</summary>
    public static async Task<AuditExport> Open(Stream file, CancellationToken ct)
    {
        var export = new AuditExport(new StreamReader(file));
        while ((export._next = await export.Read(ct)) is { Event: null } line)
        {
            if (line.Head is { } head)
                export.Heads.Add(head);
            if (line.Root is { } root)
                export.Roots.Add(root);
        }
        return export;
    }

    public async IAsyncEnumerable<AuditEvent> Events([EnumeratorCancellation] CancellationToken ct)
    {
        for (; _next?.Event is { } row; _next = await Read(ct))
            yield return row;
    }

    private static async Task Put(Stream file, Line line, CancellationToken ct)
    {
        await file.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(line, s_options), ct);
        await file.WriteAsync("\n"u8.ToArray(), ct);
    }

    private async Task<Line?> Read(CancellationToken ct) =>
        await _lines.ReadLineAsync(ct) is { Length: > 0 } text ? JsonSerializer.Deserialize<Line>(text, s_options) : null;

    private sealed record Line(ChainHead? Head = null, DailyRoot? Root = null, AuditEvent? Event = null);
}
