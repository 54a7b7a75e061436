using System.Globalization;
using System.Text;

namespace HiHub.Sandbox.Domain;

/// <summary>Vietnamese as people type it when they search: without marks, in small letters, one space between words.</summary>
public static class VietnameseText
{
    /// <summary><c>Ngân hàng Đống Đa</c> → <c>ngan hang dong da</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in Sound(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            var isWord = char.IsLetterOrDigit(letter);
            if (isWord && gap && folded.Length > 0)
                folded.Append(' ');
            gap = !isWord;
            if (isWord)
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    // Half of a surrogate pair cannot be normalised; nobody searches for it.
    private static string Sound(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary>The folded words of a query, each once.</summary>
    public static IReadOnlyList<string> Words(string query) =>
        [.. Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
