using System.Text.Json;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What a person answered: by question, one answer or several. In JSON a text, true or false, or a list of texts.</summary>
[JsonConverter(typeof(RouterAnswersJsonConverter))]
public sealed class RouterAnswers(IReadOnlyDictionary<string, IReadOnlyList<string>> given)
{
    private const int LongestWord = 200;
    private const int Most = 60;

    public static readonly RouterAnswers None = new(new Dictionary<string, IReadOnlyList<string>>());

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Given => given;

    /// <summary>Null where it was not answered.</summary>
    public IReadOnlyList<string>? To(string question) => given.GetValueOrDefault(question);

    public RouterAnswers With(string question, IReadOnlyList<string> chosen) =>
        new(new Dictionary<string, IReadOnlyList<string>>(given) { [question] = chosen });

    /// <summary>What in the JSON is no answer: its path and why; null where all of it may be read.</summary>
    public static FieldError? WhyNot(JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return new(path, "wrong-type", "Phải là một đối tượng gồm câu hỏi và câu trả lời.", "Must be an object of questions and answers.");
        if (json.EnumerateObject().Count() > Most)
            return new(path, "too-many", $"Không quá {Most} câu trả lời.", $"At most {Most} answers.");
        foreach (var answer in json.EnumerateObject())
            if (answer.Name.Length > LongestWord || !IsAnswer(answer.Value))
                return new($"{path}.{NameOf(answer)}", "wrong-type",
                    "Câu trả lời phải là văn bản, true, false hoặc danh sách văn bản ngắn.", "An answer must be a text, true, false or a list of short texts.");
        return null;
    }

    private static string NameOf(JsonProperty answer) => answer.Name.Length > LongestWord ? answer.Name[..LongestWord] : answer.Name;

    private static bool IsAnswer(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => true,
        JsonValueKind.Array => value.GetArrayLength() <= Most && value.EnumerateArray().All(IsWord),
        _ => IsWord(value),
    };

    private static bool IsWord(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= LongestWord } text && !StrictValue.HasNul(text);
}

internal sealed class RouterAnswersJsonConverter : JsonConverter<RouterAnswers>
{
    public override RouterAnswers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (RouterAnswers.WhyNot(document.RootElement, "$") is { } error)
            throw new JsonException(error.En);
        var given = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var answer in document.RootElement.EnumerateObject())
            if (!given.TryAdd(answer.Name, Chosen(answer.Value)))
                throw new JsonException($"Duplicate property {answer.Name}");
        return new(given);
    }

    public override void Write(Utf8JsonWriter writer, RouterAnswers value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (question, chosen) in value.Given)
        {
            writer.WritePropertyName(question);
            if (chosen is [var only])
                writer.WriteStringValue(only);
            else
                JsonSerializer.Serialize(writer, chosen.ToArray(), RouterAnswersJson.Default.StringArray);
        }
        writer.WriteEndObject();
    }

    private static string[] Chosen(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => [RouterQuestion.Yes],
        JsonValueKind.False => [RouterQuestion.No],
        JsonValueKind.Array => [.. value.EnumerateArray().Select(item => item.GetString()!)],
        _ => [value.GetString()!],
    };
}

[JsonSerializable(typeof(string[]))]
internal sealed partial class RouterAnswersJson : JsonSerializerContext;
