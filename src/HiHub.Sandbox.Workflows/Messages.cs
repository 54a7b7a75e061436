using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows;

/// <summary>One text to people, in both languages; placeholders such as <c>{reference}</c> are filled when it is sent.</summary>
public sealed record Message(string Key, LocalText Text);

/// <summary>The texts that procedures send (<c>workflows/messages/{vi,en}.json</c>).</summary>
public sealed partial class Messages
{
    private readonly FrozenDictionary<string, Message> _byKey;

    private Messages(IEnumerable<Message> messages) => _byKey = messages.ToFrozenDictionary(message => message.Key);

    /// <summary>What a text may ask to be filled in.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["reference", "dossierCode", "title", "agency", "handler", "document", "dueDate", "state", "reason"];

    public IEnumerable<string> Keys => _byKey.Keys;

    public Message this[string key] => _byKey[key];

    /// <summary>Null with errors where a key stands in one language only or a placeholder is unknown or used in one language only.</summary>
    public static (Messages? Messages, IReadOnlyList<DefinitionError> Errors) Read(ReadOnlySpan<byte> vietnamese, ReadOnlySpan<byte> english)
    {
        var errors = new List<DefinitionError>();
        var vi = Parse(vietnamese, "vi.json", errors);
        var en = Parse(english, "en.json", errors);
        foreach (var (mine, others, file) in new[] { (vi, en, "en.json"), (en, vi, "vi.json") })
            foreach (var key in mine.Keys.Where(key => !others.ContainsKey(key)))
                errors.Add(new(file, $"$.{key}", new("Thiếu thông báo này.", "This message is missing."), NearestName.To(key, others.Keys)));
        foreach (var key in vi.Keys.Where(en.ContainsKey).Where(key => !Used(vi[key]).SetEquals(Used(en[key]))))
            errors.Add(new("en.json", $"$.{key}", new("Hai bản không dùng cùng các chỗ điền.", "The two languages do not use the same placeholders.")));
        return errors.Count > 0 ? (null, errors) : (new(vi.Keys.Select(key => Of(key, vi[key], en[key]))), errors);
    }

    /// <summary>What is wrong with one text, by <c>$.vi</c> and <c>$.en</c>; empty where it may be sent.</summary>
    public static IReadOnlyList<FieldError> Check(LocalText text)
    {
        List<FieldError> errors = [.. Check("$.vi", text.Vi), .. Check("$.en", text.En)];
        if (errors.Count == 0 && !Used(text.Vi).SetEquals(Used(text.En)))
            errors.Add(new("$.en", "placeholders-differ", "Hai bản không dùng cùng các chỗ điền.", "The two languages do not use the same placeholders."));
        return errors;
    }

    private static IEnumerable<FieldError> Check(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return new(path, "language-missing", "Phải có cả bản tiếng Việt và bản tiếng Anh.", "Both the Vietnamese and the English text are needed.");
        foreach (var name in Used(text).Where(name => !Placeholders.Contains(name)))
        {
            var (vi, en) = NearestName.To(name, Placeholders) is { } near ? ($" Có phải là “{near}”?", $" Did you mean “{near}”?") : ("", "");
            yield return new(path, "placeholder-unknown", $"Không có chỗ điền “{name}”.{vi}", $"There is no placeholder “{name}”.{en}");
        }
        if (Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            yield return new(path, "placeholder-open", "Dấu { hoặc } đứng lẻ.", "A { or } stands alone.");
    }

    /// <summary>Fills the placeholders; one without a value becomes an ellipsis.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) =>
        Placeholder().Replace(text, match => values.GetValueOrDefault(match.Groups["name"].Value) ?? "…");

    private static Message Of(string key, string vi, string en) => new(key, new(vi, en));

    private static Dictionary<string, string> Parse(ReadOnlySpan<byte> json, string file, List<DefinitionError> errors)
    {
        try
        {
            var texts = JsonSerializer.Deserialize(json, DefinitionJson.Default.DictionaryStringString) ?? [];
            foreach (var (key, text) in texts)
                foreach (var name in Used(text).Where(name => !Placeholders.Contains(name)))
                    errors.Add(new(file, $"$.{key}", new($"Không có chỗ điền “{name}”.", $"There is no placeholder “{name}”."), NearestName.To(name, Placeholders)));
            return texts;
        }
        catch (JsonException problem)
        {
            errors.Add(new(file, problem.Path ?? "$", new("Nội dung không phải JSON hợp lệ.", problem.Message)));
            return [];
        }
    }

    private static HashSet<string> Used(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
