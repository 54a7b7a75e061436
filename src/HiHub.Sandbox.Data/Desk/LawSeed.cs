using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Definitions;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>A file holds a known version with other content: law in force is never rewritten, a change is a new version.</summary>
public sealed class LawChangedException(string file, string id, string version)
    : Exception($"{file}: {id} version {version} is already in force with other content; give the change a new version.");

/// <summary>Files are seed: unknown versions of packs, calendars and definitions are imported with their author and approver; after that the database is the truth.</summary>
public sealed class LawSeed(IDbContextFactory<SandboxDb> contexts, TimeProvider time)
{
    /// <summary>The id under which the names of messages stand among the definitions.</summary>
    internal const string Messages = "$messages";

    /// <summary>The ids under which the router and the list of wards stand among the definitions.</summary>
    internal const string Router = "$router";
    internal const string Wards = "$wards";

    /// <summary>The id of the marks that a set of files was checked against a build of the program.</summary>
    private const string Checked = "$checked";

    private static readonly string[] s_kinds = ["regimes", "calendars", "", "places", "router"];

    /// <summary>Imports what is new under the folder <c>workflows</c>. Throws <see cref="LawChangedException"/>; errors of a file as its reader tells them.</summary>
    public async Task Import(string folder, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await HoldsAll(db, folder, ct))
            return;
        var packs = await ImportPacks(db, folder, ct);
        foreach (var (path, content) in Files(folder, "calendars"))
        {
            var calendar = LegalCalendar.Parse(content, Path.GetFileName(path));
            if (calendar.WhyNotUnder(packs) is [var wrong, ..])
                throw new CalendarFileException(Path.GetFileName(path), wrong.Path, new(wrong.Vi, wrong.En));
            await Add(db.CalendarVersions, path, new() { Id = "vn", Version = calendar.Version }, content, ct);
        }
        await ImportDefinitions(db, folder, ct);
        await ImportRouter(db, folder, packs, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>True when the definitions were checked against this very program before: <paramref name="mark"/> names both.</summary>
    public async Task<bool> WasChecked(string mark, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.DefinitionVersions.AnyAsync(row => row.Id == Checked && row.Version == mark, ct);
    }

    public async Task NoteChecked(string mark, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await Add(db.DefinitionVersions, Checked, new() { Id = Checked, Version = mark }, Encoding.UTF8.GetBytes(mark), ct);
        await db.SaveChangesAsync(ct);
    }

    internal static bool IsDefinition(DefinitionVersion row) => !row.Id.StartsWith('$');

    /// <summary>A file with a known hash was read and checked when it came; only with an unknown one is there anything to read.</summary>
    private static async Task<bool> HoldsAll(SandboxDb db, string folder, CancellationToken ct)
    {
        var known = await db.PackVersions.Select(row => row.Sha256).Concat(db.CalendarVersions.Select(row => row.Sha256)).Concat(db.DefinitionVersions.Select(row => row.Sha256)).ToHashSetAsync(ct);
        return s_kinds.SelectMany(kind => Files(folder, kind)).Select(file => file.Content).Append(MessageList(folder)).All(content => known.Contains(Hash(content)));
    }

    /// <summary>Every pack there is afterwards.</summary>
    private async Task<List<RegimePack>> ImportPacks(SandboxDb db, string folder, CancellationToken ct)
    {
        var known = (await db.PackVersions.AsNoTracking().ToListAsync(ct)).ConvertAll(row => RegimePack.Parse(row.Content, $"{row.Id}@{row.Version}"));
        foreach (var (path, content, pack) in Files(folder, "regimes").Select(file => (file.Path, file.Content, Pack: RegimePack.Parse(file.Content, Path.GetFileName(file.Path))))
            .OrderBy(file => file.Pack.Version))
        {
            await Add(db.PackVersions, path, new() { Id = pack.Code, Version = pack.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) }, content, ct);
            if (known.Exists(one => (one.Code, one.Version) == (pack.Code, pack.Version)))
                continue;
            if (pack.WhyNotAfter(known.Where(one => one.Code == pack.Code && one.Version < pack.Version).MaxBy(one => one.Version)) is { Count: > 0 } errors)
                throw new PackRefusedException(Path.GetFileName(path), errors);
            known.Add(pack);
        }
        return known;
    }

    internal static IEnumerable<string> MessagesOf(IEnumerable<DefinitionVersion> rows) =>
        rows.Where(row => row.Id == Messages).MaxBy(row => row.ImportedAt) is { } row ? JsonSerializer.Deserialize<string[]>(row.Content)! : [];

    private async Task ImportDefinitions(SandboxDb db, string folder, CancellationToken ct)
    {
        var files = Files(folder, "").ToList();
        var messages = MessageNames(folder);
        var names = Vocabulary.Of(messages, files.Select(file => DefinitionReader.PeekDefinitionId(file.Content)).OfType<string>());
        foreach (var (path, content) in files)
        {
            var definition = LawBooks.Read(content, Path.GetFileName(path), names);
            var version = definition.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var row = new DefinitionVersion { Id = definition.DefinitionId, Version = version, Author = definition.Provenance.Author ?? "", Approver = definition.Provenance.Approver ?? "" };
            await Add(db.DefinitionVersions, path, row, content, ct);
        }
        var list = MessageList(folder);
        var listed = Hash(list)[..40];
        if (!await db.DefinitionVersions.AnyAsync(known => known.Id == Messages && known.Version == listed, ct))
            await Add(db.DefinitionVersions, "messages", new() { Id = Messages, Version = listed }, list, ct);
    }

    private async Task ImportRouter(SandboxDb db, string folder, List<RegimePack> packs, CancellationToken ct)
    {
        var (placesPath, places) = Files(folder, "places").Single();
        var (routerPath, questions) = Files(folder, "router").Single();
        var wards = Domain.Law.Wards.Parse(places, Path.GetFileName(placesPath));
        var router = Domain.Law.Router.Parse(questions, Path.GetFileName(routerPath), packs, wards);
        // A shipped list is where an office begins: once two people of the office keep it, theirs goes on and a release neither stops nor undoes it.
        if (!await db.DefinitionVersions.AnyAsync(row => row.Id == Wards && row.Approver != "", ct))
            await Add(db.DefinitionVersions, placesPath, new() { Id = Wards, Version = wards.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) }, places, ct);
        await Add(db.DefinitionVersions, routerPath, new() { Id = Router, Version = router.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) }, questions, ct);
    }

    private async Task Add<T>(DbSet<T> set, string path, T row, byte[] content, CancellationToken ct)
        where T : LawVersion
    {
        var hash = Hash(content);
        var known = await set.AsNoTracking().Where(one => one.Id == row.Id && one.Version == row.Version).Select(one => one.Sha256).FirstOrDefaultAsync(ct);
        if (known == hash)
            return;
        if (known is not null)
            throw new LawChangedException(path, row.Id, row.Version);
        (row.Content, row.Sha256, row.ImportedAt) = (content, hash, time.GetUtcNow());
        set.Add(row);
    }

    private static IEnumerable<(string Path, byte[] Content)> Files(string folder, string kind)
    {
        var place = Path.Combine(folder, kind);
        return Directory.Exists(place) ? Directory.GetFiles(place, "*.json").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path))) : [];
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static byte[] MessageList(string folder) => JsonSerializer.SerializeToUtf8Bytes(MessageNames(folder).Order(StringComparer.Ordinal));

    private static HashSet<string> MessageNames(string folder)
    {
        var names = new HashSet<string>();
        foreach (var (_, content) in Files(folder, "messages"))
        {
            using var texts = JsonDocument.Parse(content);
            foreach (var text in texts.RootElement.EnumerateObject())
                names.Add(text.Name);
        }
        return names;
    }
}
