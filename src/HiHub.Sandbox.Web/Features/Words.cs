namespace HiHub.Sandbox.Web.Features;

/// <summary>One word of an enumeration in a form or an address: no numbers, no lists of words.</summary>
internal static class Words
{
    public static bool TryRead<T>(string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null
            && Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase)
            && Enum.TryParse(text, ignoreCase: true, out value);
    }
}
