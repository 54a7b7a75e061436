using System.Text.Json;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Reads a dossier strictly: every wrong field is told with its path; a dossier comes out only when none is wrong.</summary>
public static class DossierReader
{
    public static (Dossier? Dossier, IReadOnlyList<FieldError> Errors) Read(ReadOnlySpan<byte> json)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, DossierJson.Shared.Dossier, errors);
        if (document?.RootElement.ValueKind == JsonValueKind.Null)
            errors.Add(new FieldError("$", "wrong-type", "Hồ sơ phải là một đối tượng gồm nhiều trường.", "A dossier must be an object."));
        return document is null || errors.Count > 0 ? (null, errors) : (document.Deserialize(DossierJson.Shared.Dossier), errors);
    }

    /// <summary>A package of the official portal, or a bare dossier, which comes without a code.</summary>
    public static (DossierPackage? Package, IReadOnlyList<FieldError> Errors) ReadPackage(ReadOnlySpan<byte> json)
    {
        var errors = new List<FieldError>();
        using var document = StrictJson.Parse(json, DossierJson.Shared.DossierPackage, errors);
        if (document?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("dossier", out _))
            return errors.Count > 0 ? (null, errors) : (document.Deserialize(DossierJson.Shared.DossierPackage), errors);
        var (dossier, wrong) = Read(json);
        return (dossier is null ? null : new() { Dossier = dossier }, wrong);
    }

    /// <summary>The same dossier always gives the same bytes.</summary>
    public static byte[] Write(Dossier dossier) => JsonSerializer.SerializeToUtf8Bytes(dossier, DossierJson.Shared.Dossier);

    /// <summary>JSON Schema of what <see cref="Read"/> takes.</summary>
    public static string Schema() => SchemaText.Of(DossierJson.Shared.Dossier, "dossier.schema.json", "Hồ sơ đề nghị thử nghiệm có kiểm soát");
}
