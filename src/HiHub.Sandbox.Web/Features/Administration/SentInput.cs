using System.Text.Json;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Web.Features.Acting;
using HiHub.Sandbox.Web.Features.Shared;

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
                lines.Add((words.Label(field), Said(field, value, words)));
        return lines;
    }

    private static string Said(ActField field, JsonElement value, ActWords words) =>
        field.Kind == FieldKind.Word ? words.Word(field.Type, value.GetString()!)
        : field.Kind == FieldKind.List && field.Item.Kind == FieldKind.Text ? string.Join("; ", value.EnumerateArray().Select(one => one.ToString()))
        : (field.Owner, field.Name) == (nameof(AddCertificate), "certificate") ? Certificate(value.ToString())
        : value.ToString();

    // Nobody reads a certificate in Base64. What has expired since still tells what it was.
    private static string Certificate(string text) =>
        CertificateReading.Of(text, DateTimeOffset.MinValue).Read is { } read
            ? $"{read.Subject}; {read.Issuer}; {read.Serial}; {Written.Date(read.ValidFrom)} – {Written.Date(read.ValidUntil)}; SHA-256 {read.Thumbprint}"
            : text;
}
