using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Stores;

/// <summary>Content-addressed files under <c>files/ab/cdef…</c> of the data directory; a file appears whole or not at all.</summary>
public sealed class FileStore
{
    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdef");

    private readonly string _root;

    public FileStore(IOptions<DatabaseOptions> options)
    {
        _root = Path.Combine(Path.GetFullPath(options.Value.DataDirectory), "files");
        Directory.CreateDirectory(Path.Combine(_root, "tmp"));
    }

    /// <summary>Stores the bytes and gives their lower-case SHA-256; the same bytes are kept once. Throws <see cref="FileTooLargeException"/>.</summary>
    public async Task<(string Sha256, long Size)> Save(Stream content, long maxSize, CancellationToken ct)
    {
        var temporary = Path.Combine(_root, "tmp", Path.GetRandomFileName());
        try
        {
            var (hash, size) = await Write(content, temporary, maxSize, ct);
            var place = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (!Refresh(place))
                File.Move(temporary, place, overwrite: true);
            return (hash, size);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public bool Has(string sha256) => IsHash(sha256) && File.Exists(PathOf(sha256));

    /// <summary>Throws <see cref="FileNotFoundException"/> where there is no such content.</summary>
    public Stream Open(string sha256) =>
        IsHash(sha256) ? new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true) : throw new FileNotFoundException(sha256);

    /// <summary>The hashes of what was last stored before <paramref name="moment"/>.</summary>
    internal IEnumerable<string> StoredBefore(DateTimeOffset moment) =>
        new DirectoryInfo(_root).EnumerateDirectories("??").SelectMany(folder => folder.EnumerateFiles())
            .Where(file => file.LastWriteTimeUtc < moment.UtcDateTime && IsHash(file.Directory!.Name + file.Name)).Select(file => file.Directory!.Name + file.Name);

    /// <summary>False where it was stored again since.</summary>
    internal bool Drop(string sha256, DateTimeOffset storedBefore)
    {
        var file = new FileInfo(PathOf(sha256));
        if (!file.Exists || file.LastWriteTimeUtc >= storedBefore.UtcDateTime)
            return false;
        file.Delete();
        return true;
    }

    // What is stored again is as young as if it were new, so that no sweep takes it away before the act that names it.
    private static bool Refresh(string place)
    {
        try
        {
            File.SetLastWriteTimeUtc(place, TimeProvider.System.GetUtcNow().UtcDateTime);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static async Task<(string Hash, long Size)> Write(Stream content, string temporary, long maxSize, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, useAsync: true);
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            if (file.Length + read > maxSize)
                throw new FileTooLargeException(maxSize);
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }
        await file.FlushAsync(ct);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }

    private static bool IsHash(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(s_hex);

    private string PathOf(string sha256) => Path.Combine(_root, sha256[..2], sha256[2..]);
}

/// <summary>The content exceeds <paramref name="maxSize"/> bytes.</summary>
public sealed class FileTooLargeException(long maxSize) : Exception($"The file is larger than {maxSize} bytes.");
