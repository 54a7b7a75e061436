using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace HiHub.Sandbox.Domain;

/// <summary>Checks an input record, and the records it holds, against its annotations; text without a length of its own is limited to 4,000 characters.</summary>
public static class InputRules
{
    private const int DefaultTextLength = 4_000;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    public static IReadOnlyList<FieldError> Check(object input)
    {
        var errors = new List<FieldError>();
        Walk(input, "$", errors);
        return errors;
    }

    private static void Walk(object input, string path, List<FieldError> errors)
    {
        foreach (var property in s_properties.GetOrAdd(input.GetType(), type => type.GetProperties()))
        {
            var at = $"{path}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            var value = property.GetValue(input);
            foreach (var rule in property.GetCustomAttributes<ValidationAttribute>())
                if (!rule.IsValid(value))
                    errors.Add(Describe(rule, at));
            Descend(value, at, property.IsDefined(typeof(StringLengthAttribute)), errors);
        }
    }

    private static void Descend(object? value, string at, bool hasLength, List<FieldError> errors)
    {
        if (value is string text)
        {
            if (!hasLength && text.Length > DefaultTextLength)
                errors.Add(TooLong(at, DefaultTextLength));
        }
        else if (value is IEnumerable items)
        {
            var index = 0;
            foreach (var item in items)
                if (item is not null)
                    Descend(item, $"{at}[{index++}]", hasLength, errors);
        }
        else if (value is not null && value.GetType().Assembly == typeof(InputRules).Assembly && value.GetType().IsClass)
        {
            Walk(value, at, errors);
        }
    }

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
}
