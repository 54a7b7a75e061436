using System.Globalization;
using System.Text.Json;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>A value in the file together with its JSON path, so that whoever refuses it can say where it stands.</summary>
internal readonly record struct Place(JsonElement Json, string Path, Problems Problems)
{
    /// <summary>The property's place; null where it is absent or JSON null.</summary>
    public Place? Find(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new Place(value, $"{Path}.{name}", Problems)
            : null;

    public Place? Object(string name, bool required = true) => Of(name, JsonValueKind.Object, "một đối tượng", "an object", required);

    public string? Text(string name, bool required = true)
    {
        var text = Of(name, JsonValueKind.String, "văn bản", "text", required)?.Json.GetString();
        if (!required || text is null || text.Length > 0)
            return text;
        Problems.Add($"{Path}.{name}", "Trường này không được để trống.", "This field must not be empty.");
        return null;
    }

    public int? Whole(string name)
    {
        if (Find(name) is not { } place)
            Missing(name);
        else if (place.Json.ValueKind == JsonValueKind.Number && place.Json.TryGetInt32(out var number) && number > 0)
            return number;
        else
            place.Refuse("Trường này phải là số nguyên dương.", "This field must be a positive whole number.");
        return null;
    }

    public IReadOnlyList<Place> Items(string name, bool required = true) =>
        Of(name, JsonValueKind.Array, "một danh sách", "a list", required) is { } list ? list.Elements() : [];

    /// <summary>One text, or a list of texts; empty where absent.</summary>
    public IReadOnlyList<Place> Texts(string name)
    {
        if (Find(name) is not { } place)
            return [];
        var found = place.Json.ValueKind == JsonValueKind.Array ? place.Elements() : [place];
        foreach (var wrong in found.Where(item => item.Json.ValueKind != JsonValueKind.String))
            wrong.Refuse("Giá trị này phải là văn bản.", "This value must be text.");
        return [.. found.Where(item => item.Json.ValueKind == JsonValueKind.String)];
    }

    /// <summary>Refuses every property not in the list.</summary>
    public void Only(IReadOnlyCollection<string> known, string viWhat, string enWhat)
    {
        if (Json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in Json.EnumerateObject())
            if (!known.Contains(property.Name))
                Problems.Add($"{Path}.{property.Name}", $"{viWhat} “{property.Name}” không có trong định dạng.",
                    $"The {enWhat} “{property.Name}” is not part of the format.", NearestName.To(property.Name, known));
    }

    /// <summary>The text where it is a known name; otherwise refuses it with the nearest one.</summary>
    public string? Known(string text, IReadOnlyCollection<string> known, string viWhat, string enWhat)
    {
        if (known.Contains(text))
            return text;
        Refuse($"Không có {viWhat} “{text}”.", $"There is no {enWhat} “{text}”.", NearestName.To(text, known));
        return null;
    }

    public void Refuse(string vi, string en, string? nearest = null) => Problems.Add(Path, vi, en, nearest);

    private void Missing(string name) => Problems.Add($"{Path}.{name}", "Thiếu trường bắt buộc này.", "This required field is missing.");

    private Place? Of(string name, JsonValueKind kind, string vi, string en, bool required)
    {
        var place = Find(name);
        if (place is null && required)
            Missing(name);
        if (place is null || place.Value.Json.ValueKind == kind)
            return place;
        place.Value.Refuse($"Trường này phải là {vi}.", $"This field must be {en}.");
        return null;
    }

    private List<Place> Elements()
    {
        var places = new List<Place>();
        foreach (var item in Json.EnumerateArray())
            places.Add(new(item, string.Create(CultureInfo.InvariantCulture, $"{Path}[{places.Count}]"), Problems));
        return places;
    }
}
