using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

public enum LengthUnit { WorkingDays, Days, Months, Hours }

/// <summary>A legal length of time, written <c>3wd</c>, <c>90d</c>, <c>6m</c> or <c>72h</c>; also in JSON.</summary>
[JsonConverter(typeof(LengthJsonConverter))]
public readonly record struct Length(int Amount, LengthUnit Unit)
{
    public const int MaxAmount = 9999;

    public static Length Parse(string text) =>
        TryParse(text, out var length, out var error) ? length : throw new FormatException($"{error.Vi} / {error.En}");

    public static bool TryParse(string? text, out Length length) => TryParse(text, out length, out _);

    public static bool TryParse(string? text, out Length length, [NotNullWhen(false)] out LocalText? error)
    {
        length = default;
        var trimmed = (text ?? "").Trim().ToLowerInvariant();
        var digits = trimmed.AsSpan().IndexOfAnyExceptInRange('0', '9');
        error = digits <= 0 || UnitOf(trimmed[digits..]) is not { } unit ? Unreadable(text)
            : !int.TryParse(trimmed.AsSpan(0, digits), CultureInfo.InvariantCulture, out var amount) || amount is 0 or > MaxAmount ? OutOfRange(text)
            : Accept(new Length(amount, unit), out length);
        return error is null;
    }

    /// <summary>The length in words: “3 ngày làm việc”, “3 working days”.</summary>
    public LocalText InWords() => Unit switch
    {
        LengthUnit.WorkingDays => new($"{Amount} ngày làm việc", Plural("working day")),
        LengthUnit.Days => new($"{Amount} ngày", Plural("day")),
        LengthUnit.Months => new($"{Amount} tháng", Plural("month")),
        LengthUnit.Hours => new($"{Amount} giờ", Plural("hour")),
    };

    public static LocalText Words(LengthUnit unit) => unit switch
    {
        LengthUnit.WorkingDays => new("ngày làm việc", "working days"),
        LengthUnit.Days => new("ngày", "days"),
        LengthUnit.Months => new("tháng", "months"),
        LengthUnit.Hours => new("giờ", "hours"),
    };

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Unit switch
    {
        LengthUnit.WorkingDays => "wd",
        LengthUnit.Days => "d",
        LengthUnit.Months => "m",
        LengthUnit.Hours => "h",
    };

    private static LengthUnit? UnitOf(string suffix) => suffix switch
    {
        "wd" => LengthUnit.WorkingDays,
        "d" => LengthUnit.Days,
        "m" => LengthUnit.Months,
        "h" => LengthUnit.Hours,
        _ => null,
    };

    private static LocalText? Accept(Length read, out Length length)
    {
        length = read;
        return null;
    }

    private static LocalText Unreadable(string? text) => new(
        $"“{text}” không phải là một thời hạn; viết ví dụ 3wd (ngày làm việc), 90d (ngày), 6m (tháng) hoặc 72h (giờ)",
        $"“{text}” is not a length; write for example 3wd (working days), 90d (days), 6m (months) or 72h (hours)");

    private static LocalText OutOfRange(string? text) => new(
        $"“{text}”: số lượng phải từ 1 đến {MaxAmount}",
        $"“{text}”: the amount must be from 1 to {MaxAmount}");

    private string Plural(string noun) => Amount == 1 ? $"1 {noun}" : $"{Amount} {noun}s";
}
