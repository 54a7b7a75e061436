using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain;

/// <summary>The catalogue of acts as a table: name, stepped or standing, who, in which states, input, document, basis.</summary>
public static class CatalogueTable
{
    public static string Markdown(bool vietnamese = true)
    {
        var rows = RowText.Of(Lifecycles.Application).Concat(RowText.Of(Lifecycles.Trial)).ToLookup(row => row.Action);
        return string.Join(
            '\n',
            [
                vietnamese
                    ? "| Thao tác | Tên | Loại | Vai trò | Trạng thái | Nội dung nhập | Văn bản | Căn cứ |"
                    : "| Act | Name | Kind | Roles | States | Input | Document | Basis |",
                "|---|---|---|---|---|---|---|---|",
                .. ActionCatalogue.All.Select(action => Line(action, [.. rows[action.Name]], vietnamese)),
                "",
            ]
        );
    }

    private static string Line(CaseAction action, IReadOnlyList<RowText> rows, bool vietnamese)
    {
        var kind = (action.Kind, vietnamese) switch
        {
            (ActionKind.Stepped, true) => "theo bước",
            (ActionKind.Standing, true) => "thường trực",
            (ActionKind.Stepped, false) => "stepped",
            (ActionKind.Standing, false) => "standing",
        };
        return $"| `{action.Name}` | {(vietnamese ? action.Title.Vi : action.Title.En)} | {kind} | {Join(rows.SelectMany(row => row.By))} "
            + $"| {Join(rows.SelectMany(row => row.From))} | {Join(Fields(action.InputType))} "
            + $"| {Join(rows.Select(row => row.Document))} | {Join(rows.Select(row => vietnamese ? row.Basis.Cite().Vi : row.Basis.Cite().En))} |";
    }

    /// <summary>Fields as the API names them; a question mark where the field may be absent.</summary>
    public static IEnumerable<string> Fields(Type input) =>
        input.GetProperties()
            .Where(property => property.CanWrite && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(property => $"{NameOf(property)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "" : "?")}");

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? $"{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";

    private static string Join(IEnumerable<string?> words)
    {
        var found = words.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 0 ? "–" : string.Join(", ", found);
    }
}
