using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HiHub.Sandbox.Domain;

/// <summary>Finds what a JSON text of the right shape may still hide: lists with nothing in them, several words for one, characters that no text has.</summary>
internal static class StrictInput
{
    /// <summary>The text has been read as <paramref name="type"/> before.</summary>
    public static IReadOnlyList<FieldError> Check(ReadOnlySpan<byte> json, Type type)
    {
        if (json.IsEmpty)
            return [];
        var errors = new List<FieldError>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 64 });
        using var document = JsonDocument.ParseValue(ref reader);
        Walk(document.RootElement, SandboxJson.Options.GetTypeInfo(type), "$", errors);
        return errors;
    }

    private static void Walk(JsonElement element, JsonTypeInfo shape, string path, List<FieldError> errors)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                CheckText(element, shape.Type, path, errors);
                break;
            case JsonValueKind.Array when shape.Kind == JsonTypeInfoKind.Enumerable:
                WalkItems(element, shape, path, errors);
                break;
            case JsonValueKind.Object when shape.Kind == JsonTypeInfoKind.Object:
                foreach (var field in element.EnumerateObject())
                    if (shape.Properties.FirstOrDefault(property => property.Name == field.Name) is { } property)
                        Walk(field.Value, shape.Options.GetTypeInfo(property.PropertyType), $"{path}.{field.Name}", errors);
                break;
        }
    }

    private static void WalkItems(JsonElement list, JsonTypeInfo shape, string path, List<FieldError> errors)
    {
        var items = shape.Options.GetTypeInfo(shape.ElementType!);
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            if (item.ValueKind == JsonValueKind.Null)
                errors.Add(new($"{path}[{index}]", "required", "Mục của danh sách không được để trống (null).", "An item of a list may not be null."));
            Walk(item, items, $"{path}[{index}]", errors);
        }
    }

    private static void CheckText(JsonElement element, Type type, string path, List<FieldError> errors)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type).IsEnum)
        {
            if (element.GetString()!.Contains(',', StringComparison.Ordinal))
                errors.Add(new(path, "wrong-value", $"Dữ liệu không hợp lệ tại {path}.", "The value is not one of the allowed words."));
        }
        else if (StrictValue.IsBeyondCalendars(element, type))
            errors.Add(StrictValue.BeyondCalendars(path));
        else if (StrictValue.HasNul(element.GetString()!))
            errors.Add(StrictValue.Nul(path));
    }
}
