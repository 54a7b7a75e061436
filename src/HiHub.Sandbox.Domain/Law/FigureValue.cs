using System.Globalization;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Reads the text of a figure as its kind.</summary>
internal static class FigureValue
{
    /// <summary>Null when the text can be read as the kind, otherwise what was expected.</summary>
    public static LocalText? WhyNot(string value, FigureKind kind) => kind switch
    {
        FigureKind.Length => Length.TryParse(value, out _, out var error) ? null : error,
        FigureKind.Count => Count(value) is >= 0 and <= int.MaxValue ? null : new("phải là số nguyên không âm", "must be a whole number, zero or more"),
        FigureKind.Money => Count(value) > 0 ? null : new("phải là số tiền nguyên dương (đồng)", "must be a positive whole amount (VND)"),
        FigureKind.Switch => value is "true" or "false" ? null : new("phải là true hoặc false", "must be true or false"),
        FigureKind.Text => value.Length > 0 ? null : new("không được để trống", "must not be empty"),
        FigureKind.Fraction => Fraction(value) is null ? new("phải là phân số, ví dụ 2/3", "must be a fraction such as 2/3") : null,
        FigureKind.Time => HourMinuteConverter.TryParse(value, out _) ? null : new("phải là giờ HH:mm", "must be a time HH:mm"),
        FigureKind.Policy => Policy(value) is null ? new("phải là reset, pause hoặc continue", "must be reset, pause or continue") : null,
    };

    public static long? Count(string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static SupplementPolicy? Policy(string value) => value switch
    {
        "reset" => SupplementPolicy.Reset,
        "pause" => SupplementPolicy.Pause,
        "continue" => SupplementPolicy.Continue,
        _ => null,
    };

    public static Fraction? Fraction(string value)
    {
        var parts = value.Split('/');
        return parts.Length == 2 && Count(parts[0]) is { } part and > 0 && Count(parts[1]) is { } whole and <= 1000 && part <= whole
            ? new Fraction((int)part, (int)whole)
            : null;
    }
}
