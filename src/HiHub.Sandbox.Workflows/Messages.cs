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
