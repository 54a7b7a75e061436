using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain;

/// <summary>Checks single values: words, lengths, numbers, dates, times.</summary>
internal static class StrictValue
{
    private const int LongestUnstated = 1000;

    /// <summary>Types whose numbers mean nothing without the unit beside them, and those numbers.</summary>
    public static readonly IReadOnlyDictionary<Type, string[]> Measured = new Dictionary<Type, string[]>
    {
        [typeof(TrialLimit)] = ["max", "min"],
        [typeof(Kpi)] = ["baseline", "target", "stopThreshold"],
    };

    public static void Check(JsonElement value, Type type, ICustomAttributeProvider? attributes, string path, List<FieldError> errors)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var error = bare switch
        {
            _ when bare == typeof(DateOnly) && IsDate(value) && IsBeyondCalendars(value, bare) => BeyondCalendars(path),
            _ when bare == typeof(RouterAnswers) => RouterAnswers.WhyNot(value, path),
            { IsEnum: true } => Word(value, bare, path),
            _ when bare == typeof(string) => Text(value, attributes, path),
            _ when bare == typeof(bool) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Wrong(path, "true hoặc false", "true or false"),
            _ when bare == typeof(DateOnly) => IsDate(value) ? null : Wrong(path, "ngày yyyy-MM-dd", "a date yyyy-MM-dd", "wrong-date"),
            _ when bare == typeof(TimeOnly) => IsTime(value) ? null : Wrong(path, "giờ HH:mm", "a time HH:mm", "wrong-time"),
            _ => Number(value, bare, attributes, path),
        };
        if (error is not null)
            errors.Add(error);
    }

    public static void CheckUnit(JsonElement element, Type type, string path, List<FieldError> errors)
    {
        if (!Measured.TryGetValue(type, out var measures) || Has(element, "unit"))
            return;
        if (measures.Any(measure => Has(element, measure)))
            errors.Add(new FieldError(path + ".unit", "number-without-unit", "Trị số phải kèm đơn vị đo.", "A number must come with its unit."));
    }

    /// <summary>U+0000 is in no text that people write, and not every database can keep it.</summary>
    public static bool HasNul(string text) => text.Contains('\0', StringComparison.Ordinal);

    public static FieldError Nul(string path) =>
        new(path, "character-not-allowed", "Nội dung có ký tự không hợp lệ (U+0000).", "The text holds a character that is not allowed (U+0000).");

    /// <summary>A day so far off that no term can be counted from it.</summary>
    public static bool IsBeyondCalendars(JsonElement value, Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var bare
        && (bare == typeof(DateOnly) || bare == typeof(DateTimeOffset))
        && value.GetString() is { Length: > 4 } text
        && int.TryParse(text.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
        && (year < 1800 || year > 2200);

    public static FieldError BeyondCalendars(string path) =>
        new(path, "date-out-of-range", "Năm phải từ 1800 đến 2200.", "The year must be between 1800 and 2200.");

    private static bool Has(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    private static bool IsDate(JsonElement value) => value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsTime(JsonElement value) => value.ValueKind == JsonValueKind.String && HourMinuteConverter.TryParse(value.GetString(), out _);

    private static FieldError? Word(JsonElement value, Type type, string path)
    {
        var words = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).ToList();
        if (value.ValueKind == JsonValueKind.String && words.Contains(value.GetString()!))
            return null;
        var allowed = string.Join(", ", words);
        var nearest = value.ValueKind == JsonValueKind.String ? NearestName.To(value.GetString()!, words) : null;
        return new FieldError(path, "unknown-word",
            $"Giá trị không thuộc danh mục. Các giá trị được dùng: {allowed}." + (nearest is null ? "" : $" Có phải là “{nearest}”?"),
            $"The value is not one of the allowed words: {allowed}." + (nearest is null ? "" : $" Did you mean “{nearest}”?"));
    }

    private static FieldError? Text(JsonElement value, ICustomAttributeProvider? attributes, string path)
    {
        if (value.ValueKind != JsonValueKind.String)
            return Wrong(path, "văn bản", "text");
        if (HasNul(value.GetString()!))
            return Nul(path);
        var longest = Find<MaxLengthAttribute>(attributes)?.Length ?? LongestUnstated;
        var length = value.GetString()!.Length;
        return length <= longest ? null : new FieldError(path, "too-long",
            string.Create(CultureInfo.InvariantCulture, $"Nội dung dài {length} ký tự, vượt mức tối đa {longest} ký tự."),
            string.Create(CultureInfo.InvariantCulture, $"The text has {length} characters; at most {longest} are allowed."));
    }

    private static FieldError? Number(JsonElement value, Type type, ICustomAttributeProvider? attributes, string path)
    {
        var read = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : (decimal?)null;
        var whole = type != typeof(decimal);
        if (read is not { } found || (whole && !value.TryGetInt64(out _)))
            return whole ? Wrong(path, "số nguyên", "a whole number") : Wrong(path, "một số", "a number");
        var range = Find<RangeAttribute>(attributes);
        var lowest = range is null ? (type == typeof(int) ? int.MinValue : decimal.MinValue) : Convert.ToDecimal(range.Minimum, CultureInfo.InvariantCulture);
        var highest = range is null ? (type == typeof(int) ? int.MaxValue : decimal.MaxValue) : Convert.ToDecimal(range.Maximum, CultureInfo.InvariantCulture);
        return found >= lowest && found <= highest ? null : new FieldError(path, "out-of-range",
            string.Create(CultureInfo.InvariantCulture, $"Trị số phải từ {lowest} đến {highest}."),
            string.Create(CultureInfo.InvariantCulture, $"The number must be between {lowest} and {highest}."));
    }

    private static T? Find<T>(ICustomAttributeProvider? attributes) where T : Attribute =>
        attributes?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();

    private static FieldError Wrong(string path, string vi, string en, string code = "wrong-type") =>
        new(path, code, $"Trường này phải là {vi}.", $"This field must be {en}.");
}
