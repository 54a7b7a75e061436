using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Checking;

/// <summary>What the law says to each step of one definition.</summary>
internal sealed class StepCheck(WorkflowDefinition definition, Standing standing, List<DefinitionError> errors)
{
    private readonly LawTable _law = LawTable.Of(definition.Machine);

    public void Run()
    {
        foreach (var activity in definition.Activities)
        {
            foreach (var state in activity.Entry.Where(state => !_law.States.Contains(state)))
                Add(activity, ".customProperties.hihub.entry", $"Trạng thái “{state}” không thuộc vòng đời {definition.Machine}.",
                    $"The state “{state}” is not one of the lifecycle {definition.Machine}.", NearestName.To(state, _law.States));
            foreach (var act in activity.ByOthers.Where(act => !activity.Acts.Any(awaited => awaited.ToString() == act)))
                Add(activity, ".customProperties.hihub.byOthers", $"Bước “{activity.Id}” không chờ “{act}”.", $"The step “{activity.Id}” does not await “{act}”.");
            var (input, role) = activity switch
            {
                AwaitActionActivity step => (".actions", RoleOf(step.To)),
                AwaitAllActivity all => (".action", RoleOf(all.To)),
                TriggerActivity => (".trigger", Role.System),
                _ => ("", (Role?)null),
            };
            foreach (var act in activity.Acts)
                Check(activity, act, input, activity.ByOthers.Contains(act.ToString()) ? null : role);
        }
    }

    private void Check(Activity activity, ActionName act, string input, Role? role)
    {
        if (activity.Waits && ActionCatalogue.Of(act).Kind == ActionKind.Standing)
        {
            Add(activity, input, $"{act} là hành động thường trực, không quy trình nào chờ nó.", $"{act} is a standing act; no procedure waits for it.");
            return;
        }
        var rows = _law.Knows(act)
            ? standing.Of(activity.Id).Select(state => _law.RowFor(state, act)).OfType<LawRow>().ToList()
            : LawTable.Other(definition.Machine).Rows.Where(row => row.Action == act && standing.Of(activity.Id).Count > 0).ToList();
        if (rows.Count == 0)
            Add(activity, input, $"Pháp luật không cho phép {act} ở trạng thái nào mà bước “{activity.Id}” có thể đứng{InStates(activity)}.",
                $"The law never allows {act} in a state where the step “{activity.Id}” can stand{InStates(activity)}.");
        else if (role is { } asked && !rows.Exists(row => row.By.Contains(asked)))
            Add(activity, activity is TriggerActivity ? input : activity is AwaitActionActivity { To.Role: null } or AwaitAllActivity { To.Role: null } ? ".part" : ".role", $"Vai trò {Code(asked)} không được thực hiện {act} (được phép: {Roles(rows)}).",
                $"The role {Code(asked)} may not do {act} (allowed: {Roles(rows)}).", NearestName.To(Code(asked), rows.SelectMany(row => row.By).Select(Code)));
    }

    /// <summary>The role named, or the one in which the part is held.</summary>
    private static Role? RoleOf(Assignment to) => to.Role ?? to.Part switch
    {
        Part.Handler => Role.Hnd,
        Part.Monitor => Role.Mon,
        Part.CouncilChair => Role.Chr,
        Part.CouncilSecretary => Role.Csc,
        Part.CouncilMember => Role.Cmb,
        Part.Consulted => Role.Con,
        Part.Host => Role.Hub,
        null => null,
    };

    private string InStates(Activity activity) => standing.Of(activity.Id) is { Count: > 0 } states ? $" ({string.Join(", ", states.Order(StringComparer.Ordinal))})" : "";

    private static string Roles(List<LawRow> rows) => string.Join(", ", rows.SelectMany(row => row.By).Distinct().Select(Code));

    private static string Code(Role role) => role.ToString().ToUpperInvariant();

    private void Add(Activity activity, string input, string vi, string en, string? nearest = null) =>
        errors.Add(new(definition.File, activity.JsonPath + input, new(vi, en), nearest));
}
