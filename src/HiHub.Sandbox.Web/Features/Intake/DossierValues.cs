using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Web.Features.Acting;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>Writes stored values into a form the way a person would have typed them.</summary>
internal static class DossierValues
{
    public static void Write(IReadOnlyList<ActField> fields, string prefix, JsonObject stored, TypedValues typed)
    {
        foreach (var field in fields)
            if (stored[field.Name] is { } value)
                Write(field, prefix + field.Name, value, typed);
    }

    private static void Write(ActField field, string path, JsonNode value, TypedValues typed)
    {
        switch (field.Kind)
        {
            case FieldKind.Group:
                Write(field.Parts, $"{path}.", value.AsObject(), typed);
                break;
            case FieldKind.List:
                WriteList(field, path, value.AsArray(), typed);
                break;
            case FieldKind.Day when DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                typed.Set($"{path}.Day", day.ToString("dd", CultureInfo.InvariantCulture));
                typed.Set($"{path}.Month", day.ToString("MM", CultureInfo.InvariantCulture));
                typed.Set($"{path}.Year", day.ToString("yyyy", CultureInfo.InvariantCulture));
                break;
            default:
                typed.Set(path, Text(value));
                break;
        }
    }

    private static void WriteList(ActField field, string path, JsonArray items, TypedValues typed)
    {
        typed.Set($"{path}.count", items.Count.ToString(CultureInfo.InvariantCulture));
        if (field.Item.Kind is FieldKind.Word)
            typed.Set(path, [.. items.Select(item => Text(item!))]);
        else
            foreach (var (index, item) in items.Index())
                Write(field.Item, $"{path}[{index}]", item!, typed);
    }

    private static string Text(JsonNode value) =>
        value.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Number => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.CurrentCulture),
            _ => value.GetValue<string>(),
        };
}
