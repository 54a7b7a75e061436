using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Running;

internal sealed partial class Run
{
    /// <summary>
    /// Moves everything that can move, then makes the procedures agree with the states as they are now: steps whose every act is forbidden are
    /// cancelled, and where a standing act has led (or nothing is left that could go on) the procedure enters at the activity marked for the state.
    /// </summary>
    public void Settle(bool standing)
    {
        do
        {
            Drain();
            if (host.States is var now && now != _before)
            {
                Agree(_before, now, standing);
                standing = false;
            }
        }
        while (_tokens.Count > 0 || Sweep());
    }

    private void Agree(CaseStates was, CaseStates now, bool standing)
    {
        _before = now;
        foreach (var instance in work.Instances.ToArray())
            if (instance.Status == InstanceStatus.Running)
                CancelForbidden(instance);
        if (now.Application != was.Application)
            EnterAt(now.Application, standing);
        if (now.Trial != was.Trial)
            EnterAt(now.Trial, standing);
    }

    /// <summary>Ends the instances in which nothing waits any more; true where that moved a parent.</summary>
    private bool Sweep()
    {
        foreach (var instance in work.Instances.ToArray())
            if (instance is { Status: InstanceStatus.Running, Waiting.Count: 0 })
                End(instance, InstanceStatus.Ended);
        return _tokens.Count > 0;
    }

    private void CancelForbidden(WorkflowInstance instance)
    {
        var definition = Definition(instance);
        foreach (var step in instance.Waiting.ToArray())
        {
            var activity = definition.Find(step.ActivityId);
            if (Allowed(definition, activity))
                continue;
            Close(instance, activity, step, activity is RepeatActivity ? StepEnd.Done : StepEnd.Cancelled);
            if (activity is RepeatActivity)
                Leave(instance, definition, activity, "Ended");
        }
    }

    /// <summary>True where waiting there can still lead to something: one of its acts is legal now, or no act depends on it.</summary>
    private bool Allowed(WorkflowDefinition definition, Activity activity)
    {
        var acts = activity switch
        {
            RepeatActivity repeat => definitions.ActsOf(repeat.Duty),
            ExecuteWorkflowActivity child => definitions.ActsOf(child.DefinitionId),
            _ => definition.Promises[activity.Id],
        };
        var any = false;
        foreach (var act in acts)
        {
            if (host.Allows(act))
                return true;
            any = true;
        }
        return !any;
    }

    private void EnterAt(string state, bool standing)
    {
        var running = false;
        foreach (var instance in work.Instances.ToArray())
        {
            if (instance.Status != InstanceStatus.Running)
                continue;
            var definition = Definition(instance);
            if (definition.Entry(state) is not { } entry)
                continue;
            running = true;
            if (!_started.Contains(instance) && !instance.Waiting.Exists(step => step.ActivityId == entry.Id) && (standing || !GoesOn(instance, definition)))
                _tokens.Push(new(instance, definition, entry, 0));
        }
        if (!running && standing && definitions.Newest.FirstOrDefault(one => one.Entry(state) is not null) is { } reopened)
            Start(reopened, null, null, null, reopened.Entry(state));
    }

    private bool GoesOn(WorkflowInstance instance, WorkflowDefinition definition) =>
        instance.Waiting.Exists(step => definition.Promises[step.ActivityId].Any(host.Allows));
}
