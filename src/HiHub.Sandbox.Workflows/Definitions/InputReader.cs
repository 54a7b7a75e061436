using System.Collections.Immutable;
using System.Text.Json;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Reads an activity's inputs: <c>{ typeName, expression: { type, value } }</c>. Script expressions are refused.</summary>
internal static class InputReader
{
    private static readonly string[] s_kinds = ["Literal", "Object", "Variable", "Input"];
    private static readonly string[] s_scripts = ["JavaScript", "CSharp", "C#", "Liquid", "Python", "FSharp", "Sql"];

    /// <summary>A literal as text; names must be literal so that they can be checked.</summary>
    public static (string Text, Place At)? Literal(Place activity, string name, bool required = true)
    {
        if (Read(activity, name, required) is not var (kind, value))
            return null;
        if (kind != ExpressionKind.Literal)
        {
            value.Refuse("Tên được dùng trong quy trình phải ghi trực tiếp (Literal).", "A name used by a procedure must be written as a Literal.");
            return null;
        }
        var text = value.Json.ValueKind switch
        {
            JsonValueKind.String => value.Json.GetString()!,
            JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array => "",
            _ => value.Json.GetRawText(),
        };
        if (text.Length > 0)
            return (text, value);
        if (required)
            value.Refuse("Giá trị này không được để trống.", "This value must not be empty.");
        return null;
    }

    /// <summary>A literal that must be among the known names.</summary>
    public static string? Name(Place activity, string name, IReadOnlyCollection<string> known, string vi, string en, bool required = true) =>
        Literal(activity, name, required) is var (text, at) ? at.Known(text, known, vi, en) : null;

    /// <summary>The JSON text of an <c>Object</c> expression, a list of names.</summary>
    public static ImmutableArray<(string Text, Place At)> List(Place activity, string name)
    {
        if (Read(activity, name, required: true) is not var (kind, value))
            return [];
        var texts = kind == ExpressionKind.Object && value.Json.ValueKind == JsonValueKind.String ? Parse(value.Json.GetString()!) : null;
        if (texts is null)
            value.Refuse("Danh sách phải ghi dưới dạng Object, nội dung là văn bản JSON như [\"A\",\"B\"].",
                "A list must be an Object expression whose value is JSON text such as [\"A\",\"B\"].");
        else if (texts.Length == 0 || texts.Distinct(StringComparer.Ordinal).Count() != texts.Length)
            value.Refuse("Danh sách không được rỗng hoặc lặp lại.", "The list must not be empty or repeat itself.");
        else
            return [.. texts.Select(text => (text, value))];
        return [];
    }

    /// <summary>Any of the four kinds, for values that name nothing.</summary>
    public static Expression? Value(Place activity, string name)
    {
        if (Read(activity, name, required: true) is not var (kind, value))
            return null;
        var text = kind switch
        {
            ExpressionKind.Variable => value.Text("id"),
            ExpressionKind.Input => value.Text("name"),
            ExpressionKind.Literal or ExpressionKind.Object => value.Json.ValueKind == JsonValueKind.String ? value.Json.GetString() : value.Json.GetRawText(),
        };
        return text is null ? null : new(kind, text);
    }

    private static (ExpressionKind Kind, Place Value)? Read(Place activity, string name, bool required)
    {
        if (activity.Object(name, required) is not { } input)
            return null;
        input.Only(["typeName", "expression", "memoryReference"], "Thuộc tính", "property");
        if (input.Object("expression") is not { } expression || expression.Text("type") is not { } type)
            return null;
        expression.Only(["type", "value"], "Thuộc tính", "property");
        var at = new Place(expression.Json, expression.Path + ".type", expression.Problems);
        if (s_scripts.Contains(type))
            at.Refuse($"Không chạy biểu thức {type}: quy trình là dữ liệu, điều kiện là quy tắc có tên (HiHub.Rule).",
                $"{type} expressions are not run: a procedure is data, a condition is a named rule (HiHub.Rule).");
        else if (at.Known(type, s_kinds, "kiểu biểu thức", "expression type") is not null)
            return (Enum.Parse<ExpressionKind>(type), expression.Find("value") ?? new Place(default, expression.Path + ".value", expression.Problems));
        return null;
    }

    private static string[]? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, DefinitionJson.Default.StringArray);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
