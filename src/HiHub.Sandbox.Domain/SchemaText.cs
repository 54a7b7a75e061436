using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace HiHub.Sandbox.Domain;

/// <summary>Writes the JSON Schema of what a reader takes, so that the published schema cannot drift from the code.</summary>
internal static class SchemaText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Narrow };

    public static string Of(JsonTypeInfo shape, string id, string title)
    {
        var schema = shape.GetJsonSchemaAsNode(Exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", id);
        schema.Insert(2, "title", title);
        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Narrow(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(TimeOnly))
            return new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$" };
        if (type == typeof(Law.RouterAnswers))
            return new JsonObject
            {
                ["type"] = new JsonArray("object", "null"),
                ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "boolean", "array"), ["items"] = new JsonObject { ["type"] = "string" } },
            };
        if (schema is not JsonObject node)
            return schema;
        var attributes = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(inherit: true) ?? [];
        foreach (var attribute in attributes)
            Narrow(node, attribute);
        if (StrictValue.Measured.TryGetValue(type, out var measures))
            node["dependentRequired"] = new JsonObject(measures.Select(measure => KeyValuePair.Create(measure, (JsonNode?)new JsonArray("unit"))));
        return node;
    }

    private static void Narrow(JsonObject node, object attribute)
    {
        if (attribute is MaxLengthAttribute longest)
            node["maxLength"] = longest.Length;
        if (attribute is not RangeAttribute range)
            return;
        node["minimum"] = Convert.ToInt64(range.Minimum, CultureInfo.InvariantCulture);
        node["maximum"] = Convert.ToInt64(range.Maximum, CultureInfo.InvariantCulture);
    }
}
