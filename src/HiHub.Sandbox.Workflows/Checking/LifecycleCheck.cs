using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Definitions;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Workflows.Checking;

/// <summary>Walks definitions against the lifecycles and refuses where the two would disagree at run time.</summary>
public static class LifecycleCheck
{
    public static IReadOnlyList<DefinitionError> Run(DefinitionSet set)
    {
        var errors = new List<DefinitionError>();
        foreach (var machine in Enum.GetValues<Machine>())
        {
            var definitions = set.Newest.Where(definition => definition.Machine == machine).ToList();
            var standings = definitions.ToDictionary(definition => definition, definition => new Standing(definition, set));
            foreach (var (definition, standing) in standings)
                new StepCheck(definition, standing, errors).Run();
            if (definitions.Find(definition => Mains.IsMain(definition, set)) is { } main)
                Cover(main, standings, errors);
        }
        Clocks(set, errors);
        return errors;
    }

    /// <summary>Every stepped act of a state that is not terminal must be awaited or fired there by somebody, and standing acts must find an entry.</summary>
    private static void Cover(WorkflowDefinition main, Dictionary<WorkflowDefinition, Standing> standings, List<DefinitionError> errors)
    {
        var law = LawTable.Of(main.Machine);
        var served = standings.SelectMany(pair => pair.Key.Activities.SelectMany(activity =>
            pair.Value.Of(activity.Id).SelectMany(state => activity.Acts.Select(act => (state, act))))).ToHashSet();
        foreach (var state in law.States.Where(state => !law.Terminal.Contains(state)))
        {
            foreach (var row in law.OwnOf(state).Where(row => !row.IsStanding && !served.Contains((state, row.Action))))
                errors.Add(new(main.File, "$.root.activities", new(
                    $"Ở trạng thái {state} không bước nào chờ {row.Action} ({row.Number}).", $"In the state {state} nobody awaits {row.Action} ({row.Number}).")));
            if (standings.Keys.All(definition => definition.Entry(state) is null) && law.Rows.FirstOrDefault(row => Leads(row, state)) is { } leads)
                errors.Add(new(main.File, "$.root.activities", new(
                    $"{leads.Action} ({leads.Number}) dẫn tới {state} nhưng không hoạt động nào đánh dấu hihub.entry = {state}.",
                    $"{leads.Action} ({leads.Number}) leads to {state}, but no activity is marked hihub.entry = {state}.")));
        }
    }

    private static bool Leads(LawRow row, string state) => row.IsStanding && row.To.Contains(state) && row.From.Any(from => from != "New" && from != state);

    private static void Clocks(DefinitionSet set, List<DefinitionError> errors)
    {
        var started = set.Newest.SelectMany(definition => definition.Activities).OfType<ClockActivity>()
            .Where(activity => activity.Operation == ClockOperation.Start).Select(activity => activity.Clock).ToHashSet();
        foreach (var definition in set.Newest)
            foreach (var activity in definition.Activities)
                if (ClockOf(activity) is { } clock && ClockCatalogue.Find(clock) is { IsMoment: false } && !started.Contains(clock))
                    errors.Add(new(definition.File, activity.JsonPath + ".clock", new($"Không quy trình nào khởi động đồng hồ “{clock}”.", $"No procedure starts the clock “{clock}”.")));
    }

    private static string? ClockOf(Activity activity) => activity switch
    {
        AwaitActionActivity step => step.Clock,
        AwaitAllActivity all => all.Clock,
        TimerActivity timer => timer.Clock,
        _ => null,
    };
}
