using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace HiHub.Sandbox.Web.Tests.Pages;

/// <summary>A form of a page with something in every field, as a person would send it.</summary>
internal sealed partial record FilledInForm(string Action, bool TakesFiles, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Typed, IReadOnlyList<string> Secrets)
{
    private const string Secret = "Bi-mat-9";

    /// <summary>Every entry form of a page, in its order.</summary>
    public static List<FilledInForm> AllOn(string page, string typed) =>
        [.. Form().Matches(page).Where(form => form.Value.Contains("novalidate", StringComparison.Ordinal)).Select(form => Of(form.Groups["open"].Value, form.Groups["body"].Value, typed))];

    /// <summary>Parts with a file where the form takes one.</summary>
    public HttpContent Content()
    {
        if (!TakesFiles)
            return new FormUrlEncodedContent(Fields);
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Fields)
            parts.Add(new StringContent(value), name);
        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes("Nội dung tệp")), "File", "tep.txt");
        return parts;
    }

    private static FilledInForm Of(string open, string body, string typed)
    {
        var (fields, texts, secrets) = (new List<KeyValuePair<string, string>>(), new List<string>(), new List<string>());
        foreach (Match tag in Field().Matches(body))
        {
            var (name, type) = (Attribute(tag.Value, "name"), Attribute(tag.Value, "type"));
            var value = Value(tag, type, $"{typed} {texts.Count}");
            if (name.Length == 0 || value is null)
                continue;
            fields.Add(new(name, value));
            if (value == Secret)
                secrets.Add(name);
            else if (value.StartsWith(typed, StringComparison.Ordinal))
                texts.Add(value);
        }
        return new(WebUtility.HtmlDecode(Attribute(open, "action")), open.Contains("multipart", StringComparison.Ordinal), fields, texts, secrets);
    }

    private static string? Value(Match tag, string type, string typed) =>
        tag.Value switch
        {
            ['<', 't', ..] => typed,
            ['<', 's', ..] => WebUtility.HtmlDecode(Option().Matches(tag.Value).Select(option => option.Groups[1].Value).LastOrDefault() ?? ""),
            _ when type == "password" || Attribute(tag.Value, "autocomplete") == "one-time-code" => Secret,
            _ when type == "text" => typed,
            _ when type is "hidden" or "radio" or "checkbox" => WebUtility.HtmlDecode(Attribute(tag.Value, "value")),
            _ => null,
        };

    private static string Attribute(string tag, string name) => WebUtility.HtmlDecode(Regex.Match(tag, $"^<[^>]* {name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    [GeneratedRegex("(?<open><form [^>]*method=\"post\"[^>]*>|<form [^>]*novalidate[^>]*>)(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("<input [^>]*>|<textarea [^>]*>|<select .*?</select>", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("<option[^>]* value=\"([^\"]*)\"")]
    private static partial Regex Option();
}
