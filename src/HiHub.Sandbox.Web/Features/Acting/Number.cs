using System.Globalization;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>Numbers as people write them: <c>1.500.000</c>, <c>1,500,000</c>, <c>2,5</c>, <c>2.5</c>.</summary>
internal static class Number
{
    public static long? Whole(string text) =>
        long.TryParse(Bare(text).Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The last separator is the decimal mark, unless it stands as the reader's language groups thousands.</summary>
    public static decimal? Decimal(string text)
    {
        var (bare, group) = (Bare(text), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? ',' : '.');
        var mark = bare.LastIndexOfAny([',', '.']);
        var isMark = mark >= 0 && bare.Count(letter => letter == bare[mark]) == 1 && !(bare[mark] == group && bare.Length - mark == 4 && mark is > 0 and <= 4 && bare[0] != '0');
        bare = string.Concat(bare.Select((letter, at) => letter is not (',' or '.') ? $"{letter}" : isMark && at == mark ? "." : ""));
        return decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
