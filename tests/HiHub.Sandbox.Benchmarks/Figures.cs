using System.Globalization;

namespace HiHub.Sandbox.Benchmarks;

/// <summary>Medians, percentiles and how figures are printed.</summary>
internal static class Figures
{
    public static double Median(this IEnumerable<double> values) => values.Percentile(0.5);

    /// <summary>The smallest value that so large a part of all values does not exceed.</summary>
    public static double Percentile(this IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    public static string Percent(double ratio) => Text($"{ratio * 100:0} %");

    public static string Times(double ratio) => ratio >= 10 ? Text($"{ratio:0} ×") : Text($"{ratio:0.00} ×");

    public static string Count(double count) => Text($"{count:0.#}");

    public static string Kilobytes(double bytes) => Text($"{bytes / 1024:0} KB");

    public static string Megabytes(double bytes) => Text($"{bytes / 1024 / 1024:0} MB");

    public static string Seconds(double seconds) => Text($"{seconds:0.00} s");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
