using System.Text;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

/// <summary>The dossiers shipped with the tests, read, and spoilt on purpose.</summary>
internal static class Dossiers
{
    public static readonly IReadOnlyList<string> All = ["token-payment", "p2p-lending", "drone-shuttle", "incomplete", "refused"];

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Office.Dossiers, $"{name}.json"));

    public static Dossier Read(string name)
    {
        var (dossier, errors) = DossierReader.Read(Bytes(name));
        errors.ShouldBeEmpty();
        return dossier.ShouldNotBeNull();
    }

    public static IReadOnlyList<FieldError> ErrorsOf(string json)
    {
        var (dossier, errors) = DossierReader.Read(Encoding.UTF8.GetBytes(json));
        dossier.ShouldBeNull();
        return errors;
    }

    public static IReadOnlyList<FieldError> ErrorsAfter(string name, Action<JsonNode> spoil)
    {
        var node = JsonNode.Parse(Bytes(name)).ShouldNotBeNull();
        spoil(node);
        return ErrorsOf(node.ToJsonString());
    }
}
