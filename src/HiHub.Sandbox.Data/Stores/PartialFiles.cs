using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Data.Stores;

/// <summary>Files that arrive in pieces, under <c>files/partial</c> of the data directory: each its sender's own, kept one day after the last piece.</summary>
public sealed class PartialFiles
{
    private const int MostOfOne = 20;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private readonly string _root;
    private readonly TimeProvider _time;

    public PartialFiles(IOptions<DatabaseOptions> options, TimeProvider time)
    {
        (_root, _time) = (Path.Combine(Path.GetFullPath(options.Value.DataDirectory), "files", "partial"), time);
        Directory.CreateDirectory(_root);
    }

    /// <summary>The id of a new, empty file; what the sender left lying for a day, and the oldest beyond twenty, are dropped.</summary>
    public string Begin(string owner)
    {
        var folder = Directory.CreateDirectory(FolderOf(owner));
        var oldest = _time.GetUtcNow().UtcDateTime - s_kept;
        foreach (var (index, left) in folder.EnumerateFiles().OrderByDescending(file => file.LastWriteTimeUtc).Index())
            if (index >= MostOfOne - 1 || left.LastWriteTimeUtc < oldest)
                left.Delete();
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        File.Create(Path.Combine(folder.FullName, id)).Dispose();
        return id;
    }

    /// <summary>How many bytes have come; null where the owner has no such file.</summary>
    public long? Received(string owner, string id) => Find(owner, id)?.Length;

    /// <summary>
    /// Adds a piece and gives the bytes that have come; what came before a connection broke stays. Null where there is no such file, or it is not
    /// <paramref name="from"/> bytes long. Throws <see cref="FileTooLargeException"/>.
    /// </summary>
    public async Task<long?> AppendAsync(string owner, string id, long from, Stream piece, long maxSize, CancellationToken ct)
    {
        await using var file = Find(owner, id) is { } found ? Claim(found) : null;
        if (file is null || file.Position != from)
            return null;
        var buffer = new byte[81920];
        for (int read; (read = await piece.ReadAsync(buffer, ct)) > 0;)
        {
            if (file.Position + read > maxSize)
                throw new FileTooLargeException(maxSize);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
            await file.FlushAsync(CancellationToken.None);
        }
        return file.Position;
    }

    /// <summary>Null where the owner has no such file.</summary>
    public Stream? Open(string owner, string id) =>
        Find(owner, id) is { } found ? new FileStream(found.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, useAsync: true) : null;

    /// <summary>Whosever they are.</summary>
    internal void DropBefore(DateTimeOffset moment)
    {
        foreach (var left in new DirectoryInfo(_root).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.LastWriteTimeUtc < moment.UtcDateTime))
            left.Delete();
    }

    public void Drop(string owner, string id) => Find(owner, id)?.Delete();

    // Nobody else writes to it meanwhile, so a piece that is sent twice at once is taken once.
    private static FileStream? Claim(FileInfo found)
    {
        try
        {
            return new(found.FullName, FileMode.Append, FileAccess.Write, FileShare.None, 81920, useAsync: true);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private FileInfo? Find(string owner, string id)
    {
        if (id.Length != 32 || !id.All(char.IsAsciiHexDigitLower))
            return null;
        var file = new FileInfo(Path.Combine(FolderOf(owner), id));
        return file.Exists ? file : null;
    }

    private string FolderOf(string owner) => Path.Combine(_root, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner)))[..32]);
}
