using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Days and moments as people type them: <c>2026-11-20</c>, <c>2026-11-20T14:00</c>, <c>20/11/2026</c>, <c>20/11/2026 14:00</c>.</summary>
public static partial class LocalMoments
{
    /// <summary>Reads a day, with 00:00 when no time is typed; refuses in words, also a day that does not exist.</summary>
    public static bool TryParse(string? text, out DateTime moment, [NotNullWhen(false)] out LocalText? error)
    {
        moment = default;
        var match = Pattern().Match((text ?? "").Trim());
        error = match.Success ? WhyNoSuchMoment(text!, match) : Unreadable(text);
        if (error is not null)
            return false;
        moment = new(Part(match, "y"), Part(match, "m"), Part(match, "d"), Part(match, "h"), Part(match, "i"), 0, DateTimeKind.Unspecified);
        return true;
    }

    private static LocalText? WhyNoSuchMoment(string text, Match match)
    {
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        if (year is < 1900 or > 9000)
            return new($"“{text}”: năm {year} nằm ngoài khoảng dùng được", $"“{text}”: the year {year} is out of range");
        if (month is < 1 or > 12)
            return new($"“{text}”: không có tháng {month}", $"“{text}”: there is no month {month}");
        var last = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > last)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            return new(
                $"“{text}”: không có ngày {day}, tháng {month} năm {year} chỉ có {last} ngày",
                $"“{text}”: there is no day {day}, {name} {year} has only {last} days");
        }

        return Part(match, "h") > 23 || Part(match, "i") > 59
            ? new($"“{text}”: giờ phải từ 00:00 đến 23:59", $"“{text}”: the time must be from 00:00 to 23:59")
            : null;
    }

    private static LocalText Unreadable(string? text) => new(
        $"“{text}” không phải là ngày; viết ví dụ 2026-11-20, 2026-11-20T14:00 hoặc 20/11/2026",
        $"“{text}” is not a date; write for example 2026-11-20, 2026-11-20T14:00 or 20/11/2026");

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?:(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})|(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})/(?<y>[0-9]{4}))(?:[T ](?<h>[0-9]{1,2}):(?<i>[0-9]{2}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
