using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.People;

/// <summary>Texts that must not be empty, with the paths at which they stand.</summary>
internal static class Required
{
    public static FieldError[] Missing(params ReadOnlySpan<(string Path, string? Text)> fields)
    {
        var missing = new List<FieldError>();
        foreach (var (path, text) in fields)
            if (string.IsNullOrEmpty(text))
                missing.Add(new(path, "required", "Không được để trống.", "Must not be empty."));
        return [.. missing];
    }

    /// <summary>What the person signs in with, in the words of its own header.</summary>
    public static string? Device(this HttpContext http) => http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent ? agent : null;
}
