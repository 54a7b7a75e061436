using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features;

/// <summary>JSON Schemas of the acts' inputs, made once from the records themselves.</summary>
internal static class InputSchemas
{
    private static readonly ConcurrentDictionary<Type, string> s_known = new();

    public static JsonNode Of(CaseAction action) => Of(action.InputType);

    public static JsonNode Of(Type input) => JsonNode.Parse(s_known.GetOrAdd(input, Make))!;

    private static string Make(Type input) =>
        SandboxJson.Options.GetJsonSchemaAsNode(input, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).ToJsonString();
}
