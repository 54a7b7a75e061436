using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Finds in a text meant for everyone what points to a person: names one knows, addresses, numbers.</summary>
public static partial class Redaction
{
    /// <summary>An error for each text that holds one of the names, an e-mail address, a telephone or a tax or identity number.</summary>
    public static IEnumerable<FieldError> Errors(IEnumerable<(string Path, string Text)> texts, IEnumerable<string?> names)
    {
        var folded = names.OfType<string>().Select(VietnameseText.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (path, text) in texts)
        {
            var words = $" {VietnameseText.Fold(text)} ";
            if (folded.Any(name => words.Contains($" {name} ", StringComparison.Ordinal)))
                yield return new(path, "names-applicant", "Nội dung công khai không được nêu tên hoặc mã của người đề nghị.", "A published text must not name the applicant.");
            else if (Address().IsMatch(text) || Number().IsMatch(Amount().Replace(text, "")))
                yield return new(path, "personal-data", "Nội dung công khai không được có thư điện tử, số điện thoại, mã số thuế hoặc số định danh.",
                    "A published text must hold no e-mail address, telephone, tax or identity number.");
        }
    }

    [GeneratedRegex(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    // 100.000.000 is money, not a number of somebody.
    [GeneratedRegex(@"\b[1-9][0-9]{0,2}(?:\.[0-9]{3})+\b", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    // Nine digits or more in one run, also written in groups: 0912 345 678, 0101.234.567, 0101234567-001.
    [GeneratedRegex(@"(?:^|[^0-9])\+?[0-9](?:[ .-]?[0-9]){8,}(?:[^0-9]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
