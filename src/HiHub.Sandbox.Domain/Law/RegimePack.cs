using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>One legal regime as data: who decides, which papers, which figures, each with what it rests on.</summary>
public sealed record RegimePack
{
    public required string Code { get; init; }
    public required int Version { get; init; }
    public required LocalText Name { get; init; }
    public required PackStatus Status { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    /// <summary>Last day on which a dossier is received under this regime; running cases stay under it.</summary>
    public required DateOnly? EffectiveTo { get; init; }
    /// <summary>Name of the authority that decides.</summary>
    public required LocalText Authority { get; init; }
    /// <summary>What belongs under this regime, for the person who asks where to file.</summary>
    public required LocalText Scope { get; init; }
    public required IReadOnlyList<string> Instruments { get; init; }
    public required IReadOnlyList<DocumentRule> Documents { get; init; }
    public required IReadOnlyDictionary<string, Figure> Figures { get; init; }

    /// <summary>Code of the deciding authority: <c>ubnd</c>, <c>nhnn</c>, …</summary>
    public string DecidingAuthority => Text(FigureKeys.DecidingAuthority);

    public bool Council => Bool(FigureKeys.Council);

    /// <summary>False too where the regime says nothing: a power is not delegated unless the law says so.</summary>
    public bool DelegationAllowed => Has(FigureKeys.DelegationAllowed) && Bool(FigureKeys.DelegationAllowed);

    public SupplementPolicy OnSupplement => FigureValue.Policy(this[FigureKeys.OnSupplement].Value)!.Value;

    /// <summary>How long before the due day a written apology must be sent; null where the regime knows none.</summary>
    public Length? ApologyBefore => Has(FigureKeys.ApologyBefore) ? Length(FigureKeys.ApologyBefore) : null;

    /// <summary>The days on which the deciding authority works: its closures are days off.</summary>
    public LegalCalendar Days(LegalCalendar calendar) => calendar.HeldBy(Has(FigureKeys.DecidingAuthority) ? DecidingAuthority : Closure.Everyone);

    /// <summary>The figure with its basis. Throws KeyNotFoundException naming pack and key when the regime does not set it.</summary>
    public Figure this[string key] => Find(key) ?? throw new KeyNotFoundException($"{Code} v{Version}: {key}");

    /// <summary>Reads strictly. Throws <see cref="PackRefusedException"/> with every error: file, JSON path, reason, nearest known name.</summary>
    public static RegimePack Parse(ReadOnlySpan<byte> json, string fileName) => RegimePackReader.Read(json, fileName);

    /// <summary>JSON Schema of what <see cref="Parse"/> takes.</summary>
    public static string Schema() => SchemaText.Of(RegimePackJson.Default.RegimePackFile, "regime.schema.json", "Bộ thông số của một cơ chế thử nghiệm");

    /// <summary>What stands against this version after the one before it; nothing where it is the first.</summary>
    public IReadOnlyList<FieldError> WhyNotAfter(RegimePack? previous) => previous is null ? [] : [.. PackRules.Between(previous, this)];

    public Figure? Find(string key) => Figures.GetValueOrDefault(key);

    public bool Has(string key) => Figures.ContainsKey(key);

    /// <summary>A count, or the amount of a length.</summary>
    public int Int(string key) => FigureKinds.Of(key) == FigureKind.Length ? Length(key).Amount : (int)Whole(key);

    /// <summary>VND.</summary>
    public long Money(string key) => Whole(key);

    public Length Length(string key) => Law.Length.Parse(this[key].Value);

    public bool Bool(string key) => this[key].Value == "true";

    public string Text(string key) => this[key].Value;

    public Fraction Fraction(string key) => FigureValue.Fraction(this[key].Value)!.Value;

    public TimeOnly Time(string key) => HourMinuteConverter.TryParse(this[key].Value, out var time) ? time : throw new FormatException(key);

    /// <summary>Whether a dossier may be received under this regime on that day.</summary>
    public bool ReceivesOn(DateOnly day) => Status == PackStatus.Whole && day >= EffectiveFrom && (EffectiveTo is not { } last || day <= last);

    private long Whole(string key) => FigureValue.Count(this[key].Value) ?? throw new FormatException(key);
}

/// <summary>Whole: cases run under it. Elsewhere: known only to say that a matter belongs to someone else.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(CamelCaseEnumConverter<PackStatus>))]
public enum PackStatus { Whole, Elsewhere }
