using Microsoft.AspNetCore.Mvc.Rendering;

namespace HiHub.Sandbox.Web.Features.Shared.Components;

/// <summary>Remembers where each field of the page stands, so that the summary names and reaches it.</summary>
internal static class FormErrors
{
    private static readonly object s_key = new();

    public static void Know(ViewContext context, string name, string id, string label) => Fields(context)[name] = (id, label);

    public static string Sentence(string label, string error) => label.Length == 0 ? error : $"{label.TrimEnd('?', ':')}: {error}";

    /// <summary>Fields in the page's order, then what belongs to none.</summary>
    public static IEnumerable<(string? Id, string Sentence)> Of(ViewContext context)
    {
        var (fields, state) = (Fields(context), context.ViewData.ModelState);
        foreach (var (name, (id, label)) in fields)
            if (state.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
                yield return (id, Sentence(label, entry.Errors[0].ErrorMessage));
        foreach (var (name, entry) in state)
            if (!fields.ContainsKey(name))
                foreach (var error in entry.Errors)
                    yield return (null, error.ErrorMessage);
    }

    private static OrderedDictionary<string, (string Id, string Label)> Fields(ViewContext context)
    {
        var items = context.HttpContext.Items;
        if (items[s_key] is not OrderedDictionary<string, (string, string)> known)
            items[s_key] = known = [];
        return known;
    }
}
