using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Stores;

/// <summary>Takes away stored files that no row names a day after they came: the act that was to attach them was refused, or never sent; and pieces of files that nobody went on with.</summary>
public sealed class FileSweep(IDbContextFactory<SandboxDb> contexts, FileStore files, PartialFiles partial)
{
    private const int Batch = 500;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    /// <summary>Every column that names a stored file by its hash.</summary>
    internal static IReadOnlyDictionary<string, Func<SandboxDb, IQueryable<string?>>> Naming { get; } = new Dictionary<string, Func<SandboxDb, IQueryable<string?>>>
    {
        ["CaseDocument.Sha256"] = db => db.Documents.Select(row => (string?)row.Sha256),
        ["CaseDocument.RenderedSha256"] = db => db.Documents.Select(row => row.RenderedSha256),
        ["StoredFile.Sha256"] = db => db.StoredFiles.Select(row => (string?)row.Sha256),
    };

    /// <summary>Hashes of something that lies in the database itself, or of a secret.</summary>
    internal static IReadOnlySet<string> OfNoFile { get; } = new HashSet<string>
    {
        "DossierVersion.Sha256", "PackVersion.Sha256", "CalendarVersion.Sha256", "DefinitionVersion.Sha256", "LawDraft.Sha256", "Session.TokenSha256", "MachineKey.SecretSha256",
    };

    /// <summary>How many files went. A database that names none of them is not theirs, and then none goes.</summary>
    public async Task<int> Run(CancellationToken ct = default)
    {
        // By the machine's clock, which dates the files.
        var before = TimeProvider.System.GetUtcNow() - s_kept;
        partial.DropBefore(before);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (unnamed, isTheirs) = (new List<string>(), false);
        foreach (var batch in files.StoredBefore(before).Chunk(Batch))
        {
            var named = await Named(db, batch, ct);
            isTheirs |= named.Count > 0;
            unnamed.AddRange(batch.Where(hash => !named.Contains(hash)));
        }
        return isTheirs ? unnamed.Count(hash => files.Drop(hash, before)) : 0;
    }

    private static async Task<HashSet<string?>> Named(SandboxDb db, string[] hashes, CancellationToken ct)
    {
        var named = new HashSet<string?>();
        foreach (var column in Naming.Values)
            named.UnionWith(await column(db).Where(hash => hashes.Contains(hash)).ToListAsync(ct));
        return named;
    }
}
