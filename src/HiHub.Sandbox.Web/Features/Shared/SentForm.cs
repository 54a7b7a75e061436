using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>A form as it arrives from somebody who is not signed in any more: its texts, while files only pass by. Nothing is read of a form that does not begin with our mark.</summary>
internal sealed class SentForm
{
    private readonly Dictionary<string, StringValues> _texts = [];

    public IReadOnlyDictionary<string, StringValues> Texts => _texts;

    public bool HadFiles { get; private set; }

    /// <summary>Null where it is no form, too long or broken off.</summary>
    public static async Task<(ShownForm Shown, SentForm Form)?> ReadAsync(HttpRequest request, ShownForms forms, CancellationToken stop)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
            return null;
        try
        {
            var boundary = MediaTypeHeaderValue.Parse(request.ContentType).Boundary;
            return boundary.Length > 0 ? await PartsAsync(new(HeaderUtilities.RemoveQuotes(boundary).ToString(), request.Body), forms, stop) : await FieldsAsync(request, forms, stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or FormatException)
        {
            return null;
        }
    }

    private static async Task<(ShownForm, SentForm)?> FieldsAsync(HttpRequest request, ShownForms forms, CancellationToken stop)
    {
        var sent = new SentForm();
        foreach (var (name, value) in await request.ReadFormAsync(stop))
            sent._texts[name] = value;
        return forms.Read(sent._texts.GetValueOrDefault(ShownForms.Mark)) is { } shown ? (shown, sent) : null;
    }

    private static async Task<(ShownForm, SentForm)?> PartsAsync(MultipartReader reader, ShownForms forms, CancellationToken stop)
    {
        var (sent, shown) = (new SentForm(), (ShownForm?)null);
        while (await reader.ReadNextSectionAsync(stop) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } disposition)
                return null;
            if (disposition.IsFileDisposition())
                sent.HadFiles |= disposition.FileName.Length > 2 || disposition.FileNameStar.Length > 0;
            else if (part.AsFormDataSection() is { } field)
                sent._texts[field.Name] = StringValues.Concat(sent._texts.GetValueOrDefault(field.Name), await field.GetValueAsync(stop));
            if ((shown ??= forms.Read(sent._texts.GetValueOrDefault(ShownForms.Mark))) is null)
                return null;
        }
        return shown is null ? null : (shown, sent);
    }
}
