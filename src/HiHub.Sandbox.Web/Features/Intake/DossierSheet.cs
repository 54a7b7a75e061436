using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features.Acting;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>
/// One page of an application: the fields <paramref name="Names"/> of one record of the dossier, or all of it; where <paramref name="Path"/> is a list
/// of records, the list and a page for each item.
/// </summary>
internal sealed record DossierSheet(string Slug, char Block, string Path, params string[] Names)
{
    private static readonly IReadOnlyList<ActField> s_dossier = ActField.Of(typeof(Dossier));

    public ActField Field { get; } = Find(Path);

    public bool IsList => Field.Kind == FieldKind.List;

    public IReadOnlyList<ActField> Fields =>
        IsList ? Field.Item.Parts
        : Names.Length == 0 ? Field.Parts
        : [.. Names.Select(name => Field.Parts.Single(part => part.Name == name))];

    /// <summary>What the names of the page's fields begin with; those of an item say nothing of its place, which others may change meanwhile.</summary>
    public string Prefix(bool item) => item ? $"{Path}[0]." : $"{Path}.";

    /// <summary>True where a path of the dossier (<c>$.risk.register[0].id</c>) belongs on this page.</summary>
    public bool Holds(string path)
    {
        var at = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;
        return at == Path || (IsList || Names.Length == 0 ? IsUnder(at, Path) : Array.Exists(Names, name => at == $"{Path}.{name}" || IsUnder(at, $"{Path}.{name}")));
    }

    private static bool IsUnder(string path, string root) =>
        path.Length > root.Length && path.StartsWith(root, StringComparison.Ordinal) && path[root.Length] is '.' or '[';

    private static ActField Find(string path)
    {
        var steps = path.Split('.');
        var found = s_dossier.Single(field => field.Name == steps[0]);
        foreach (var step in steps.Skip(1))
            found = found.Parts.Single(part => part.Name == step);
        return found;
    }
}
