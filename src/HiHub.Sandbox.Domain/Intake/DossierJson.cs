using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The dossier's JSON: camelCase, no unknown fields, Vietnamese letters unescaped, what is absent not written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    MaxDepth = 16)]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(DossierPackage))]
public sealed partial class DossierJson : JsonSerializerContext
{
    /// <summary>The context every reader and writer of dossiers shares.</summary>
    public static DossierJson Shared => field ??= new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
}
