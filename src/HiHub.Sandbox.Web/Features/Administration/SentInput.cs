using System.Text.Json;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Web.Features.Acting;

namespace HiHub.Sandbox.Web.Features.Administration;

/// <summary>The input of an office's act, as it was sent, in the reader's words.</summary>
internal static class SentInput
{
    public static IEnumerable<(string Label, string Text)> InWords(OfficeActionName action, byte[] json, ActWords words)
    {
        using var sent = JsonDocument.Parse(json);
        var lines = new List<(string, string)>();
        foreach (var field in ActField.Of(OfficeCatalogue.Of(action).InputType))
            if (sent.RootElement.TryGetProperty(field.Name, out var value) && value.ValueKind != JsonValueKind.Null)
                lines.Add((words.Label(field), field.Kind == FieldKind.Word ? words.Word(field.Type, value.GetString()!) : value.ToString()));
        return lines;
    }
}
