using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HiHub.Sandbox.Web.Features.Acting;

/// <summary>What stands in a form, by the path of each field (<c>deficiencies[0].text</c>); lists say how long they are in <c>path.count</c>.</summary>
internal sealed partial class TypedValues(IEnumerable<KeyValuePair<string, string[]>> sent)
{
    private const int LongestList = 200;
    private const int MostItems = 1_000;
    private const string Length = ".count";

    private readonly Dictionary<string, string[]> _values = sent.ToDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Throws <see cref="BadHttpRequestException"/> where the lists together would be longer than any form of ours.</summary>
    public static TypedValues Of(IFormCollection form)
    {
        var typed = new TypedValues(form.Where(pair => IsField(pair.Key)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value.OfType<string>().Select(Plain).ToArray())));
        var items = typed._values.Keys.Where(key => key.EndsWith(Length, StringComparison.Ordinal)).Sum(key => typed.Count(key[..^Length.Length]));
        return items <= MostItems ? typed : throw new BadHttpRequestException("The lists of the form are too long.");
    }

    public IEnumerable<KeyValuePair<string, string[]>> All => _values;

    public string? One(string path) => _values.TryGetValue(path, out var values) && values is [var first, ..] && !string.IsNullOrWhiteSpace(first) ? first.Trim() : null;

    public IReadOnlyList<string> Many(string path) => _values.TryGetValue(path, out var values) ? [.. values.Where(value => !string.IsNullOrWhiteSpace(value))] : [];

    public int Count(string path) => int.TryParse(One(path + Length), CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 0, LongestList) : 0;

    public bool IsBlank(string path) => !_values.Any(pair => IsUnder(pair.Key, path) && !pair.Key.EndsWith(Length, StringComparison.Ordinal) && pair.Value.Any(value => !string.IsNullOrWhiteSpace(value)));

    public void Set(string path, params string[] values) => _values[path] = values;

    public void Lengthen(string path) => SetCount(path, Count(path) + 1);

    /// <summary>Puts everything into the form that is shown; what merely stands there is not wrong.</summary>
    public void ShowIn(ModelStateDictionary state)
    {
        foreach (var (path, values) in _values)
        {
            state.SetModelValue(path, values, values.FirstOrDefault());
            if (state.GetFieldValidationState(path) == ModelValidationState.Unvalidated)
                state.MarkFieldSkipped(path);
        }
    }

    /// <summary>Takes one item out; those after it move up.</summary>
    public void Remove(string path, int index)
    {
        var count = Count(path);
        foreach (var key in _values.Keys.Where(key => IsUnder(key, $"{path}[{index}]")).ToList())
            _values.Remove(key);
        for (var i = index + 1; i < count; i++)
            foreach (var key in _values.Keys.Where(key => IsUnder(key, $"{path}[{i}]")).ToList())
            {
                _values.Remove(key, out var value);
                _values[$"{path}[{i - 1}]{key[$"{path}[{i}]".Length..]}"] = value!;
            }
        SetCount(path, Math.Max(0, count - 1));
    }

    /// <summary>Items of a list in which nothing was typed were not meant.</summary>
    public void DropBlank(string path)
    {
        for (var i = Count(path) - 1; i >= 0; i--)
            if (IsBlank($"{path}[{i}]"))
                Remove(path, i);
    }

    /// <summary><c>add:path</c> or <c>remove:path[i]</c>; false for anything else.</summary>
    public bool TryChangeList(string? what)
    {
        if (what is null || ListChange().Match(what) is not { Success: true } change)
            return false;
        if (change.Groups["index"] is { Success: true } index)
            Remove(change.Groups["path"].Value, int.Parse(index.Value, CultureInfo.InvariantCulture));
        else
            Lengthen(change.Groups["path"].Value);
        return true;
    }

    /// <summary>
    /// Text as the counter beside the field counts it: a line ends in one character. Of what word processors send, bullets of their own fonts become bullets,
    /// and what nobody sees (soft hyphens, marks of byte order, control characters) is left out.
    /// </summary>
    public static string Plain(string text) => Unseen().Replace(text.Replace('\v', '\n').ReplaceLineEndings("\n"), "").Replace('\uf0b7', '•');

    private void SetCount(string path, int count) => Set(path + Length, Math.Min(count, LongestList).ToString(CultureInfo.InvariantCulture));

    private static bool IsUnder(string key, string path) =>
        key.StartsWith(path, StringComparison.Ordinal) && (key.Length == path.Length || key[path.Length] is '.' or '[');

    // The form's own fields begin in upper case or with an underscore.
    private static bool IsField(string key) => key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key != "do";

    [GeneratedRegex(@"[\u00AD\uFEFF\p{Cc}-[\n\t]]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"^(?:add:(?<path>.+)|remove:(?<path>.+)\[(?<index>\d{1,3})\])$")]
    private static partial Regex ListChange();
}
