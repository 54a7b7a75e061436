using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HiHub.Sandbox.Domain;

/// <summary>Compares a JSON text with the shape of a type and tells every difference with its path, not only the first.</summary>
internal static class StrictJson
{
    /// <summary>Parses and checks. The document is null when the text is not JSON at all.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<byte> json, JsonTypeInfo shape, List<FieldError> errors)
    {
        var options = new JsonDocumentOptions { MaxDepth = shape.Options.MaxDepth, AllowDuplicateProperties = false };
        try
        {
            var document = JsonDocument.Parse(json.ToArray(), options);
            Check(document.RootElement, shape, "$", errors);
            return document;
        }
        catch (JsonException problem)
        {
            var line = (problem.LineNumber ?? 0) + 1;
            var column = (problem.BytePositionInLine ?? 0) + 1;
            errors.Add(new FieldError(problem.Path ?? "$", "malformed-json",
                string.Create(CultureInfo.InvariantCulture, $"Nội dung không phải JSON hợp lệ (dòng {line}, vị trí {column})."),
                string.Create(CultureInfo.InvariantCulture, $"The content is not well-formed JSON (line {line}, position {column}): {Detail(problem)}")));
            return null;
        }
        catch (InvalidOperationException)
        {
            errors.Add(new FieldError("$", "malformed-json",
                "Nội dung có ký tự không phải Unicode hợp lệ (UTF-8).", "The content holds characters that are not valid Unicode (UTF-8)."));
            return null;
        }
    }

    private static string Detail(JsonException problem) => problem.Message.Split(" LineNumber:", 2)[0];

    private static void Check(JsonElement element, JsonTypeInfo shape, string path, List<FieldError> errors)
    {
        if (element.ValueKind == JsonValueKind.Null)
            return;
        switch (shape.Kind)
        {
            case JsonTypeInfoKind.Object when Expect(element, JsonValueKind.Object, path, errors):
                CheckObject(element, shape, path, errors);
                break;
            case JsonTypeInfoKind.Enumerable when Expect(element, JsonValueKind.Array, path, errors):
                CheckItems(element, shape, path, errors);
                break;
            case JsonTypeInfoKind.Dictionary when Expect(element, JsonValueKind.Object, path, errors):
                foreach (var entry in element.EnumerateObject())
                    CheckItem(entry.Value, shape, $"{path}['{entry.Name}']", errors);
                break;
            case JsonTypeInfoKind.None:
                StrictValue.Check(element, shape.Type, attributes: null, path, errors);
                break;
        }
    }

    private static void CheckObject(JsonElement element, JsonTypeInfo shape, string path, List<FieldError> errors)
    {
        var known = shape.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).ToDictionary(property => property.Name);
        foreach (var field in element.EnumerateObject())
        {
            var at = $"{path}.{field.Name}";
            if (!known.TryGetValue(field.Name, out var property))
                errors.Add(Unknown(at, field.Name, known.Keys));
            else
                CheckField(field.Value, property, at, errors);
        }

        foreach (var missing in known.Values.Where(property => IsMissing(element, property)))
            errors.Add(new FieldError($"{path}.{missing.Name}", "missing-field", "Thiếu trường bắt buộc này.", "This required field is missing."));
        StrictValue.CheckUnit(element, shape.Type, path, errors);
    }

    private static bool IsMissing(JsonElement element, JsonPropertyInfo property) => property.IsRequired
        && (!element.TryGetProperty(property.Name, out var value) || (value.ValueKind == JsonValueKind.Null && !property.IsSetNullable));

    private static void CheckField(JsonElement value, JsonPropertyInfo property, string path, List<FieldError> errors)
    {
        var shape = property.Options.GetTypeInfo(property.PropertyType);
        if (shape.Kind != JsonTypeInfoKind.None)
            Check(value, shape, path, errors);
        else if (value.ValueKind != JsonValueKind.Null)
            StrictValue.Check(value, property.PropertyType, property.AttributeProvider, path, errors);
    }

    private static void CheckItems(JsonElement element, JsonTypeInfo shape, string path, List<FieldError> errors)
    {
        var index = 0;
        foreach (var item in element.EnumerateArray())
            CheckItem(item, shape, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), errors);
    }

    private static void CheckItem(JsonElement item, JsonTypeInfo list, string path, List<FieldError> errors)
    {
        if (item.ValueKind == JsonValueKind.Null)
            errors.Add(new FieldError(path, "wrong-type", "Phần tử của danh sách không được để trống (null).", "An item of a list may not be null."));
        Check(item, Element(list), path, errors);
    }

    private static JsonTypeInfo Element(JsonTypeInfo shape) => shape.Options.GetTypeInfo(shape.ElementType!);

    private static FieldError Unknown(string path, string name, IEnumerable<string> known)
    {
        var nearest = NearestName.To(name, known);
        return new FieldError(path, "unknown-field",
            $"Không có trường “{name}”." + (nearest is null ? "" : $" Có phải là “{nearest}”?"),
            $"There is no field “{name}”." + (nearest is null ? "" : $" Did you mean “{nearest}”?"));
    }

    private static bool Expect(JsonElement element, JsonValueKind kind, string path, List<FieldError> errors)
    {
        if (element.ValueKind == kind)
            return true;
        errors.Add(kind == JsonValueKind.Array
            ? new FieldError(path, "wrong-type", "Trường này phải là một danh sách.", "This field must be a list.")
            : new FieldError(path, "wrong-type", "Trường này phải là một đối tượng gồm nhiều trường.", "This field must be an object."));
        return false;
    }
}
