using System.Globalization;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>Numbers as people write them: <c>1.500.000</c>, <c>1,500,000</c>, <c>2,5</c>, <c>2.5</c>.</summary>
internal static class Number
{
    public static long? Whole(string text) =>
        long.TryParse(Bare(text).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The last separator is the decimal mark, unless it groups thousands again and again.</summary>
    public static decimal? Decimal(string text)
    {
        var bare = Bare(text);
        var mark = bare.LastIndexOfAny([',', '.']);
        if (mark >= 0)
        {
            var isMark = bare.Count(letter => letter == bare[mark]) == 1;
            bare = string.Concat(bare.Select((letter, at) => char.IsAsciiDigit(letter) || letter == '-' ? letter.ToString() : letter is ',' or '.' ? (isMark && at == mark ? "." : "") : "x"));
        }
        return decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
