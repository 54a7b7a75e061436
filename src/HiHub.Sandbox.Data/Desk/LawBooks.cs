using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The law book in force on this node; opened from the database at first use, and again when a version is added.</summary>
public sealed class LawBooks(IDbContextFactory<SandboxDb> contexts)
{
    private readonly Lock _opening = new();
    private volatile LawBook? _current;
    private int _versions;

    public LawBook Current
    {
        get
        {
            if (_current is { } book)
                return book;
            lock (_opening)
                return _current ??= Open();
        }
    }

    /// <summary>Takes up versions that this or another node has added meanwhile; false where there were none.</summary>
    public bool Refresh()
    {
        using var db = contexts.CreateDbContext();
        if (_current is null || Count(db) == _versions)
            return false;
        lock (_opening)
            _current = Open();
        return true;
    }

    private static int Count(SandboxDb db) => db.PackVersions.Count() + db.CalendarVersions.Count() + db.DefinitionVersions.Count();

    private LawBook Open()
    {
        using var db = contexts.CreateDbContext();
        var packs = db.PackVersions.AsNoTracking().ToList().ConvertAll(row => RegimePack.Parse(row.Content, $"{row.Id}@{row.Version}"));
        var calendars = db.CalendarVersions.AsNoTracking().OrderBy(row => row.ImportedAt).ThenBy(row => row.Version).ToList()
            .ConvertAll(row => LegalCalendar.Parse(row.Content, $"{row.Id}@{row.Version}"));
        var rows = db.DefinitionVersions.AsNoTracking().ToList();
        var names = Vocabulary.Of(LawSeed.MessagesOf(rows), rows.Where(LawSeed.IsDefinition).Select(row => row.Id).Distinct());
        var definitions = rows.Where(LawSeed.IsDefinition).Select(row => Read(row.Content, $"{row.Id}@{row.Version}", names));
        _versions = Count(db);
        return new(packs, calendars, new WorkflowEngine(new DefinitionSet(definitions)), names, RouterOf(rows, packs));
    }

    private static Router? RouterOf(List<DefinitionVersion> rows, List<RegimePack> packs) =>
        Newest(rows, LawSeed.Wards) is { } wards && Newest(rows, LawSeed.Router) is { } router
            ? Router.Parse(router.Content, $"{router.Id}@{router.Version}", packs, Wards.Parse(wards.Content, $"{wards.Id}@{wards.Version}"))
            : null;

    private static DefinitionVersion? Newest(List<DefinitionVersion> rows, string id) =>
        rows.Where(row => row.Id == id).MaxBy(row => int.Parse(row.Version, System.Globalization.CultureInfo.InvariantCulture));

    internal static WorkflowDefinition Read(byte[] content, string name, Vocabulary names)
    {
        var (definition, errors) = DefinitionReader.Read(content, name, names);
        return definition ?? throw new JsonException(string.Join(Environment.NewLine, errors.Select(error => error.InWords(vietnamese: false))));
    }
}
