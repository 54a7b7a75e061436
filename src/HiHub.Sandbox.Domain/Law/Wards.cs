using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>
/// A commune-level unit by its whole name, such as <c>Phường Cửa Nam</c>; former district and names serve searching only.
/// <paramref name="From"/>, <paramref name="Until"/>: its first and last day, null where the list's own hold. <paramref name="Source"/>: the document that made or ended it.
/// </summary>
public sealed record Ward(string Name, string? FormerDistrict, IReadOnlyList<string> FormerNames, DateOnly? From, DateOnly? Until, string? Source)
{
    public bool Stands(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>The city's wards and communes since 1 July 2025, from one file.</summary>
public sealed class Wards
{
    private static readonly string[] s_kinds = ["Phường ", "Xã "];

    private readonly FrozenDictionary<string, Ward> _byFolded;

    private Wards(WardsFile file)
    {
        Version = file.Version;
        Basis = RegimePackReader.Basis(file.LegalBasis, file.Confidence);
        Note = file.Note?.ToText();
        All = [.. file.Units.Select(unit => new Ward(unit.Name, unit.FormerDistrict, unit.FormerNames, unit.From, unit.Until, unit.Source))];
        _byFolded = All.SelectMany(ward => Names(ward.Name).Select(name => KeyValuePair.Create(VietnameseText.Fold(name), ward))).ToFrozenDictionary();
    }

    public int Version { get; }

    /// <summary>Those of the past too.</summary>
    public IReadOnlyList<Ward> All { get; }

    public LegalBasis Basis { get; }

    public LocalText? Note { get; }

    /// <summary>Reads strictly. Throws <see cref="PackRefusedException"/> with every error: file, JSON path, reason.</summary>
    public static Wards Parse(ReadOnlySpan<byte> json, string fileName)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, WardsJson.Default.WardsFile, errors);
        var file = errors.Count == 0 ? document?.Deserialize(WardsJson.Default.WardsFile) : null;
        if (file is not null)
            Check(file, errors);
        return file is null || errors.Count > 0 ? throw new PackRefusedException(fileName, errors) : new(file);
    }

    /// <summary>JSON Schema of what <see cref="Parse"/> takes.</summary>
    public static string Schema() => SchemaText.Of(WardsJson.Default.WardsFile, "places.schema.json", "Đơn vị hành chính cấp xã");

    public IEnumerable<Ward> On(DateOnly day) => All.Where(ward => ward.Stands(day));

    /// <summary>The query folded and, where it names a ward that was renamed or joined by others, the query with each earlier name: what was filed under that one holds no other.</summary>
    public IEnumerable<string> Rephrased(string query)
    {
        var asked = $" {VietnameseText.Fold(query)} ";
        yield return asked.Trim();
        foreach (var ward in All.Where(ward => ward.FormerNames.Count > 0))
        {
            // With its kind and without.
            var form = Names(ward.Name).Select(VietnameseText.Fold).ToList().FindIndex(name => asked.Contains($" {name} ", StringComparison.Ordinal));
            if (form < 0)
                continue;
            var present = $" {VietnameseText.Fold(Names(ward.Name).ElementAt(form))} ";
            foreach (var former in ward.FormerNames)
                yield return asked.Replace(present, $" {VietnameseText.Fold(Names(former).ElementAtOrDefault(form) ?? former)} ", StringComparison.Ordinal).Trim();
        }
    }

    /// <summary>Every name under which people look for the unit: its own, earlier and later ones, and the former district.</summary>
    public IEnumerable<string> NamesOf(string name)
    {
        var asked = VietnameseText.Fold(name);
        return All.Where(ward => Names(ward.Name).Concat(ward.FormerNames.SelectMany(Names)).Any(one => VietnameseText.Fold(one) == asked))
            .SelectMany(ward => ward.FormerNames.Append(ward.Name).Append(ward.FormerDistrict)).OfType<string>().Prepend(name).Distinct();
    }

    /// <summary>With or without “Phường”, “Xã” and marks; null where there is no such unit.</summary>
    public Ward? Find(string name) => _byFolded.GetValueOrDefault(VietnameseText.Fold(name));

    /// <summary>The unit whose name was most likely meant.</summary>
    public Ward? Nearest(string name) => NearestName.To(VietnameseText.Fold(name), _byFolded.Keys) is { } near ? _byFolded[near] : null;

    private static void Check(WardsFile file, List<FieldError> errors)
    {
        RegimePackReader.CheckBasis(file.LegalBasis, file.Confidence, "$", errors);
        var seen = new HashSet<string>();
        foreach (var (index, unit) in file.Units.Index())
        {
            var names = Names(unit.Name).Select(VietnameseText.Fold).ToList();
            if (names.Count == 1)
                errors.Add(new($"$.units[{index}].name", "unknown-kind", $"“{unit.Name}”: tên phải bắt đầu bằng Phường hoặc Xã.", $"“{unit.Name}”: a name begins with Phường or Xã."));
            if (names.FindAll(name => !seen.Add(name)).Count > 0)
                errors.Add(new($"$.units[{index}].name", "duplicate-name", $"“{unit.Name}” trùng tên.", $"“{unit.Name}” is named twice."));
            if (unit.Until < unit.From)
                errors.Add(new($"$.units[{index}].until", "until-before-from", $"“{unit.Name}” hết trước khi có.", $"“{unit.Name}” ends before it begins."));
        }
    }

    private static IEnumerable<string> Names(string name) =>
        s_kinds.FirstOrDefault(kind => name.StartsWith(kind, StringComparison.Ordinal)) is { } kind ? [name, name[kind.Length..]] : [name];
}

internal sealed record WardsFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    [Range(1, 9999)] public required int Version { get; init; }
    public required TextFile Name { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    public required BasisFile? LegalBasis { get; init; }
    public required BasisConfidence Confidence { get; init; }
    public TextFile? Note { get; init; }
    public required IReadOnlyList<UnitFile> Units { get; init; }
}

internal sealed record UnitFile
{
    [MaxLength(100)] public required string Name { get; init; }
    [MaxLength(100)] public string? FormerDistrict { get; init; }
    public IReadOnlyList<string> FormerNames { get; init => field = value ?? []; } = [];
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    [MaxLength(200)] public string? Source { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 16)]
[JsonSerializable(typeof(WardsFile))]
internal sealed partial class WardsJson : JsonSerializerContext;
