using System.Globalization;
using System.Text;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.People;

/// <summary>The policy matrix as Markdown: a row per act, a column per role, the state codes in which the role may do it; below it the rules about persons in words.</summary>
public static class PolicyTable
{
    private static readonly Role[] s_roles = [.. Enum.GetValues<Role>().Where(role => role is not (Role.Pub or Role.Rul or Role.Adm or Role.Hub))];

    public static string Print()
    {
        var text = new StringBuilder("| act | kind | side | part | lent | letter |");
        foreach (var role in s_roles)
            text.Append(' ').Append(role.ToString().ToUpperInvariant()).Append(" |");
        text.Append("\n|---|---|---|---|---|---|").Insert(text.Length, "---|", s_roles.Length).Append('\n');
        foreach (var action in ActionCatalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {action.Name} | {action.Kind} | {(action.Side == Side.None ? "" : action.Side)} | {action.Part} | {Lent(action)} | {Letter(action)} |");
            foreach (var role in s_roles)
                text.Append(' ').AppendJoin(' ', States(action.Name, role)).Append(" |");
            text.Append('\n');
        }
        text.Append("\nHUB, PUB, RUL, ADM: no act of a case. `lent`: may be delegated (`law`: only where the regime allows it). `letter`: an authorised person (APA) needs a letter.\n\n");
        return text.Append(Rules()).ToString();
    }

    private static string Rules()
    {
        var text = new StringBuilder("| rule | code | quy tắc | in English | held by |\n|---|---|---|---|---|\n");
        foreach (var duty in Duty.All)
            text.Append(CultureInfo.InvariantCulture, $"| {duty.Name} | `{duty.Code.Replace(", ", "`, `", StringComparison.Ordinal)}` | {duty.Rule.Vi} | {duty.Rule.En} | {duty.HeldBy} |\n");
        return text.ToString();
    }

    private static string Lent(CaseAction action) =>
        !Roles(action.Name).Any(Delegation.Delegable.Contains) ? "" : action.Side == Side.Decide ? "law" : "yes";

    private static string Letter(CaseAction action) => Roles(action.Name).Contains(Role.Apa) && !Authorisation.Free.Contains(action.Name) ? "yes" : "";

    private static IEnumerable<Role> Roles(ActionName act) => s_roles.Where(role => States(act, role).Any());

    private static IEnumerable<string> States(ActionName act, Role role) =>
        ApplicationLifecycle.Table.Where(row => row.Action == act && row.By.Contains(role)).SelectMany(row => row.From).Select(state => state.Code())
            .Concat(TrialLifecycle.Table.Where(row => row.Action == act && row.By.Contains(role)).SelectMany(row => row.From).Select(state => state.Code()))
            .Distinct();
}
