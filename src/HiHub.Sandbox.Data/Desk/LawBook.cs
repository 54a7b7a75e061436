using System.Collections.Frozen;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The law and the procedure in force, read once from the database: every pack version, the newest calendar, the engine with its definitions.</summary>
public sealed class LawBook(IEnumerable<RegimePack> packs, IReadOnlyList<LegalCalendar> calendars, WorkflowEngine engine, Vocabulary names, Router? router = null)
{
    public const string DefaultRegime = "HN-LTD2026";

    private readonly Dictionary<(string, int), RegimePack> _packs = packs.ToDictionary(pack => (pack.Code, pack.Version));

    private readonly FrozenSet<ActionName> _starters = engine.Definitions.Newest.SelectMany(definition => definition.StartedBy ?? []).ToFrozenSet();

    /// <summary>The newest.</summary>
    public LegalCalendar Calendar => calendars[^1];

    /// <summary>The version under which a clock was closed; the newest where it is not known.</summary>
    public LegalCalendar CalendarOf(string version) => calendars.FirstOrDefault(one => one.Version == version) ?? Calendar;

    public WorkflowEngine Engine => engine;

    public Router Router => router ?? throw new InvalidOperationException("The router has not been imported.");

    public IEnumerable<RegimePack> Packs => _packs.Values;

    /// <summary>The names a definition may use.</summary>
    public Vocabulary Names => names;

    /// <summary>True where some procedure begins with the act; it is then about what the act made.</summary>
    public bool StartsProcedure(ActionName action) => _starters.Contains(action);

    /// <summary>The very version a case is bound to (INV-14).</summary>
    public RegimePack Pack(string code, int version) => _packs[(code, version)];

    public RegimePack? Find(string code, int version) => _packs.GetValueOrDefault((code, version));

    public RegimePack? Newest(string code) => _packs.Values.Where(pack => pack.Code == code).MaxBy(pack => pack.Version);

    /// <summary>The version of the regime under which a case opens on the day: the newest of those that hold then; null where none does.</summary>
    public RegimePack? InForce(string code, DateOnly day) =>
        _packs.Values.Where(pack => pack.Code == code && pack.EffectiveFrom <= day && (pack.EffectiveTo is not { } end || day <= end)).MaxBy(pack => pack.Version);
}
