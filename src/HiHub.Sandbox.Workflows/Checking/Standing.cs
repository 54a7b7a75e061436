using System.Collections.Immutable;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Checking;

/// <summary>
/// In which states of the law each activity of a definition can stand: followed from its start and its entries through every outcome,
/// and, while it waits, through what others may do meanwhile.
/// </summary>
internal sealed class Standing
{
    private readonly WorkflowDefinition _definition;
    private readonly DefinitionSet _set;
    private readonly LawTable _law;
    private readonly Dictionary<string, HashSet<string>> _states = [];
    private readonly Dictionary<string, HashSet<ActionName>> _beside = [];
    private readonly Stack<(Activity Activity, string State)> _open = new();

    public Standing(WorkflowDefinition definition, DefinitionSet set)
    {
        (_definition, _set, _law) = (definition, set, LawTable.Of(definition.Machine));
        foreach (var state in StartStates())
            Add(definition.Start, state);
        foreach (var entered in definition.Activities)
            foreach (var state in entered.Entry.Where(_law.States.Contains))
                Add(entered, state);
        while (_open.TryPop(out var next))
            Follow(next.Activity, next.State);
    }

    public IReadOnlySet<string> Of(string activity) => _states.TryGetValue(activity, out var states) ? states : new HashSet<string>();

    private IEnumerable<string> StartStates() => _definition switch
    {
        { StartedBy: { Length: > 0 } acts } => acts.SelectMany(_law.After).Distinct(),
        _ when Mains.IsMain(_definition, _set) => _law.Newborn,
        _ => _law.States.Where(state => !_law.Terminal.Contains(state)),
    };

    private void Add(Activity activity, string state)
    {
        // Where none of its acts is legal the way there is closed by a rule or by the state itself.
        if (!activity.Acts.IsEmpty && !activity.Acts.Any(act => _law.Allows(state, act)))
            return;
        if (!_states.TryGetValue(activity.Id, out var states))
            _states[activity.Id] = states = [];
        if (states.Add(state))
            _open.Push((activity, state));
    }

    private void Follow(Activity activity, string state)
    {
        if (activity.Waits)
            foreach (var later in Meanwhile(activity, state))
                Add(activity, later);
        foreach (var (port, after) in Leave(activity, state))
            foreach (var hop in _definition.Targets(activity.Id, port))
                Add(hop.Target, after);
    }

    private IEnumerable<(string Port, string After)> Leave(Activity activity, string state) => activity switch
    {
        AwaitActionActivity step => step.Actions.SelectMany(act => After(act, state).Select(after => (act.ToString(), after)))
            .Concat(step.Expires ? [("Expired", state)] : []),
        AwaitAllActivity all => After(all.Action, state).Select(after => ("Done", after)).Concat(all.Clock is null ? [] : [("Expired", state)]),
        TriggerActivity trigger => After(trigger.Trigger, state).Select(after => ("Done", after)),
        ExecuteWorkflowActivity child => _set.ActsOf(child.DefinitionId).SelectMany(act => After(act, state)).Append(state).Select(after => ("Done", after)),
        _ => activity.Outcomes.Select(port => (port, state)),
    };

    private ImmutableArray<string> After(ActionName act, string state) => _law.RowFor(state, act)?.After(state) ?? (_law.Knows(act) ? [] : [state]);

    /// <summary>The states into which others may lead while it goes on waiting: standing acts, other branches, and for a child the procedure it belongs to.</summary>
    private IEnumerable<string> Meanwhile(Activity activity, string state)
    {
        if (!_beside.TryGetValue(activity.Id, out var beside))
            _beside[activity.Id] = beside = [.. _definition.Graph.Beside(activity.Id).SelectMany(id => _definition.Find(id).Acts)];
        var child = !Mains.IsMain(_definition, _set);
        var promises = _definition.Promises[activity.Id];
        return _law.In(state)
            .Where(row => child || row.IsStanding || beside.Contains(row.Action))
            .SelectMany(row => row.To)
            .Where(after => promises.IsEmpty || promises.Any(act => _law.Allows(after, act)));
    }
}

/// <summary>Which definition carries a whole lifecycle, and which serve it.</summary>
internal static class Mains
{
    public static bool IsMain(WorkflowDefinition definition, DefinitionSet set) => definition.StartedBy is { } acts
        ? acts.Any(LawTable.Of(definition.Machine).Bears)
        : !set.Newest.SelectMany(one => one.Activities).Any(activity =>
            activity is RepeatActivity repeat && repeat.Duty == definition.DefinitionId
            || activity is ExecuteWorkflowActivity child && child.DefinitionId == definition.DefinitionId);
}
