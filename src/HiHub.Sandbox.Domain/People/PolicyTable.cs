using System.Globalization;
using System.Text;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.People;

/// <summary>The policy matrix as Markdown: a row per act, a column per role, the state codes in which the role may do it.</summary>
public static class PolicyTable
{
    private static readonly Role[] s_roles = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Pub or Role.Rul or Role.Adm or Role.Hub))];

    public static string Print()
    {
        var text = new StringBuilder("| act | kind | side | part |");
        foreach (var role in s_roles)
            text.Append(' ').Append(role.ToString().ToUpperInvariant()).Append(" |");
        text.Append("\n|---|---|---|---|").Insert(text.Length, "---|", s_roles.Length).Append('\n');
        foreach (var action in ActionCatalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {action.Name} | {action.Kind} | {(action.Side == Side.None ? "" : action.Side)} | {action.Part} |");
            foreach (var role in s_roles)
                text.Append(' ').AppendJoin(' ', States(action.Name, role)).Append(" |");
            text.Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<string> States(ActionName act, Role role) =>
        ApplicationLifecycle.Table.Where(row => row.Action == act && row.By.Contains(role)).SelectMany(row => row.From).Select(state => state.Code())
            .Concat(TrialLifecycle.Table.Where(row => row.Action == act && row.By.Contains(role)).SelectMany(row => row.From).Select(state => state.Code()))
            .Distinct();
}
