using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;

namespace HiHub.Sandbox.Data.Evidence;

/// <summary>An exported file as read back; its events come while they are enumerated. Throws <see cref="UnreadableExportException"/>.</summary>
internal sealed class AuditExportFile : IAsyncDisposable
{
    private readonly ZipArchive _archive;

    private AuditExportFile(ZipArchive archive) => _archive = archive;

    public List<ChainHead> Heads { get; } = [];

    public List<DailyRoot> Roots { get; } = [];

    public static async Task<AuditExportFile> Open(Stream file, CancellationToken ct)
    {
        try
        {
            var export = new AuditExportFile(await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, ct));
            await foreach (var head in export.Lines<ChainHead>("heads.jsonl", ct))
                export.Heads.Add(head);
            await foreach (var root in export.Lines<DailyRoot>("roots.jsonl", ct))
                export.Roots.Add(root);
            return export;
        }
        catch (InvalidDataException)
        {
            throw new UnreadableExportException(new("zip", 0, AuditReasons.NoExport));
        }
    }

    public IAsyncEnumerable<AuditEvent> Events(CancellationToken ct) => Lines<AuditEvent>("events.jsonl", ct);

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private async IAsyncEnumerable<T> Lines<T>(string name, [EnumeratorCancellation] CancellationToken ct)
    {
        var entry = _archive.GetEntry(name) ?? throw new UnreadableExportException(new(name, 0, AuditReasons.NoExport));
        using var lines = new StreamReader(await entry.OpenAsync(ct));
        for (var number = 1; await Line(lines, name, number, ct) is { } line; number++)
            yield return Row<T>(line, name, number);
    }

    private static async Task<string?> Line(StreamReader lines, string name, int number, CancellationToken ct)
    {
        try
        {
            return await lines.ReadLineAsync(ct);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableExportException(new(name, number, AuditReasons.Unreadable));
        }
    }

    private static T Row<T>(string line, string name, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, AuditExport.Options) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new UnreadableExportException(new(name, number, AuditReasons.Unreadable));
        }
    }
}

/// <summary>The file, or a line of it, cannot be read; <paramref name="where"/> names it in place of stream and sequence.</summary>
internal sealed class UnreadableExportException(BrokenLink where) : Exception(where.Why.En)
{
    public BrokenLink Where => where;
}
