using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>Makes of a filled-in form the JSON that the API would take; what cannot be read is told at its field.</summary>
internal sealed class ActReading(TypedValues typed)
{
    private static readonly FieldError s_required = new("", "required", "không được để trống.", "must not be empty.");

    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    public ReadOnlyMemory<byte> Json(IReadOnlyList<ActField> fields) => JsonSerializer.SerializeToUtf8Bytes(Read(fields, ""), SandboxJson.Options);

    /// <summary>The values that stand under a prefix (<c>proposal.</c>), or under none.</summary>
    public JsonObject Read(IReadOnlyList<ActField> fields, string prefix)
    {
        var json = new JsonObject();
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            var value = Value(field, path);
            if (value is not null)
                json[field.Name] = value;
            else if (field.Required && _errors.TrueForAll(error => error.Path != path))
                Wrong(path, s_required.Vi, s_required.En, "required");
        }
        return json;
    }

    private JsonNode? Value(ActField field, string path) =>
        field.Kind switch
        {
            FieldKind.List => List(field, path),
            FieldKind.Group => field.Required || !typed.IsBlank(path) ? Read(field.Parts, $"{path}.") : null,
            FieldKind.Day => Day(path),
            _ => typed.One(path) is { } text ? Single(field, path, text) : null,
        };

    private JsonArray? List(ActField field, string path)
    {
        if (field.Item.Kind is FieldKind.Word || typed.Many(path).Count > 0)
            return new JsonArray([.. typed.Many(path).Select(word => (JsonNode)JsonValue.Create(word))]);
        typed.DropBlank(path);
        var count = typed.Count(path);
        if (count == 0)
            return field.Required ? new JsonArray() : null;
        var items = new JsonArray();
        for (var i = 0; i < count; i++)
            items.Add(field.Item.Kind == FieldKind.Group ? Read(field.Item.Parts, $"{path}[{i}].") : Value(field.Item, $"{path}[{i}]"));
        return items;
    }

    private JsonValue? Single(ActField field, string path, string text) =>
        field.Kind switch
        {
            FieldKind.Whole => Number.Whole(text) is { } whole ? JsonValue.Create(whole) : Wrong(path, "phải là số nguyên.", "must be a whole number."),
            FieldKind.Decimal => Number.Decimal(text) is { } number ? JsonValue.Create(number) : Wrong(path, "phải là một số.", "must be a number."),
            FieldKind.YesNo => JsonValue.Create(text == "true"),
            FieldKind.Moment => Moment(path, text),
            FieldKind.Length when !Length.TryParse(text, out _, out var error) => Wrong(path, error.Vi, error.En),
            _ => JsonValue.Create(text),
        };

    private JsonValue? Day(string path)
    {
        string?[] parts = [typed.One($"{path}.Day"), typed.One($"{path}.Month"), typed.One($"{path}.Year")];
        if (parts.All(part => part is null))
            return null;
        return Shared.ThreeFieldDates.Read(parts) is { } day
            ? JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : Wrong(path, "không có ngày này; hãy ghi ngày, tháng, năm bằng số.", "there is no such day; give day, month and year in numbers.");
    }

    // As the browser's own field writes it, in the office's time.
    private JsonValue? Moment(string path, string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? JsonValue.Create(new DateTimeOffset(at, OfficeTime.Offset).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))
            : Wrong(path, "phải là ngày và giờ.", "must be a day and a time.");

    private JsonValue? Wrong(string path, string vi, string en, string code = "wrong-value")
    {
        _errors.Add(new(path, code, vi, en));
        return null;
    }
}
