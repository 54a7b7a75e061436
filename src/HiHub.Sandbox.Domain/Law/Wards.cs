using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>A commune-level unit by its whole name, such as <c>Phường Cửa Nam</c>; the former district serves searching only.</summary>
public sealed record Ward(string Name, string? FormerDistrict);

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
        All = [.. file.Units.Select(unit => new Ward(unit.Name, unit.FormerDistrict))];
        _byFolded = All.SelectMany(ward => Names(ward.Name).Select(name => KeyValuePair.Create(VietnameseText.Fold(name), ward))).ToFrozenDictionary();
    }

    public int Version { get; }

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
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 16)]
[JsonSerializable(typeof(WardsFile))]
internal sealed partial class WardsJson : JsonSerializerContext;
