using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace HiHub.Sandbox.Domain;

/// <summary>Checks an input record, and the records it holds, against its annotations; text without a length of its own is limited to 4,000 characters.</summary>
public static class InputRules
{
    private const int DefaultTextLength = 4_000;

    private static readonly ConcurrentDictionary<Type, Field[]> s_fields = new();

    public static IReadOnlyList<FieldError> Check(object input)
    {
        var errors = new List<FieldError>();
        Walk(input, "$", errors);
        return errors;
    }

    private static void Walk(object input, string path, List<FieldError> errors)
    {
        foreach (var field in s_fields.GetOrAdd(input.GetType(), Fields))
        {
            var value = field.Property.GetValue(input);
            foreach (var rule in field.Rules)
                if (!rule.IsValid(value))
                    errors.Add(Describe(rule, path + field.Suffix));
            Descend(value, path, field.Suffix, field.HasLength, errors);
        }
    }

    // A path is put together only where it is needed: dossiers have hundreds of fields, nearly all of them right.
    private static void Descend(object? value, string path, string suffix, bool hasLength, List<FieldError> errors)
    {
        if (value is string text)
        {
            if (!hasLength && text.Length > DefaultTextLength)
                errors.Add(TooLong(path + suffix, DefaultTextLength));
        }
        else if (value is IEnumerable items)
        {
            var at = path + suffix;
            var index = 0;
            foreach (var item in items)
                Descend(item, at, $"[{index++}]", hasLength, errors);
        }
        else if (value?.GetType() is { IsClass: true, Namespace: { } home } && home.StartsWith("HiHub.Sandbox", StringComparison.Ordinal))
        {
            Walk(value, path + suffix, errors);
        }
    }

    private static Field[] Fields(Type type) =>
    [
        .. type.GetProperties().Select(property => new Field(
            property,
            $".{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}",
            [.. property.GetCustomAttributes<ValidationAttribute>()],
            property.IsDefined(typeof(StringLengthAttribute)))),
    ];

    private static FieldError Describe(ValidationAttribute rule, string at) =>
        rule switch
        {
            StringLengthAttribute { MinimumLength: > 1 } length => new(
                at,
                "text-length",
                $"Cần từ {length.MinimumLength} đến {length.MaximumLength} ký tự.",
                $"Needs {length.MinimumLength} to {length.MaximumLength} characters."
            ),
            StringLengthAttribute { MinimumLength: 1, MaximumLength: int.MaxValue } => new(at, "required", "Không được để trống.", "Must not be empty."),
            StringLengthAttribute length => TooLong(at, length.MaximumLength),
            MinLengthAttribute length => new(at, "too-few", $"Cần ít nhất {length.Length} mục.", $"Needs at least {length.Length} item(s)."),
            RangeAttribute range => new(
                at,
                "out-of-range",
                $"Phải nằm trong khoảng {range.Minimum}–{range.Maximum}.",
                $"Must be between {range.Minimum} and {range.Maximum}."
            ),
            _ => new(at, "invalid", "Giá trị không hợp lệ.", "The value is not valid."),
        };

    private static FieldError TooLong(string at, int length) =>
        new(at, "text-length", $"Phải có nội dung và không quá {length} ký tự.", $"Needs text of at most {length} characters.");

    private sealed record Field(PropertyInfo Property, string Suffix, ValidationAttribute[] Rules, bool HasLength);
}
