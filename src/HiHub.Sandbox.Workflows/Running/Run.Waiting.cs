using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Running;

internal sealed partial class Run
{
    private void Wait(WorkflowInstance instance, WorkflowDefinition definition, Activity activity)
    {
        if (activity is AwaitAllActivity all && host.Parties(all.Of).Count == 0)
        {
            Leave(instance, definition, activity, "Done");
            return;
        }
        // Two ways that meet at one step ask for it once.
        if (instance.Waiting.Exists(waiting => waiting.ActivityId == activity.Id))
            return;
        var step = new WaitingStep(host.NewId("S"), activity.Id);
        if (Opening.Timer(instance, activity, step.Id, "", 1) is { } request)
        {
            if (activity is TimerActivity { SkipsPast: true } && host.IsPast(request))
            {
                Leave(instance, definition, activity, "Passed");
                return;
            }
            step = step with { TimerId = host.NewId("T") };
            host.SetTimer(request with { Id = step.TimerId });
        }
        instance.Waiting.Add(step);
        Record(instance, activity, "waits", null);
        if (Opening.Of(instance, activity, step.Id) is { } opened)
            host.OpenStep(opened);
        if (activity is ExecuteWorkflowActivity child)
            Start(definitions.Of(child.DefinitionId), instance, step.Id, instance.Subject);
    }

    private void Close(WorkflowInstance instance, Activity activity, WaitingStep step, StepEnd how)
    {
        instance.Waiting.RemoveAll(waiting => waiting.Id == step.Id);
        instance.Touch();
        if (step.TimerId is { } timer)
            host.CancelTimer(timer);
        if (activity is AwaitActionActivity or AwaitAllActivity)
            host.CloseStep(step.Id, how);
        if (how == StepEnd.Cancelled)
        {
            Record(instance, activity, "cancelled", null);
            foreach (var child in work.Instances.FindAll(one => one.ParentStepId == step.Id && one.Status == InstanceStatus.Running))
                End(child, InstanceStatus.Cancelled);
        }
    }

    private void Join(WorkflowInstance instance, WorkflowDefinition definition, JoinActivity join, int inbound)
    {
        if (!instance.Arrivals.Exists(arrival => arrival.JoinId == join.Id && arrival.Connection == inbound))
            instance.Arrivals.Add(new(join.Id, inbound));
        if (join.Mode == JoinMode.WaitAny)
            CancelRegion(instance, definition, join);
        else if (join.Mode == JoinMode.WaitAllActive || instance.Arrivals.Count(arrival => arrival.JoinId == join.Id) < definition.Graph.Inbound(join.Id))
            return;
        Open(instance, definition, join);
    }

    private void Open(WorkflowInstance instance, WorkflowDefinition definition, JoinActivity join)
    {
        instance.Arrivals.RemoveAll(arrival => arrival.JoinId == join.Id);
        Leave(instance, definition, join, "Done");
    }

    /// <summary>A WaitAllActive join opens when nothing before it is under way any more.</summary>
    private bool OpenReadyJoin()
    {
        foreach (var instance in work.Instances)
        {
            if (instance.Status != InstanceStatus.Running)
                continue;
            var definition = Definition(instance);
            foreach (var arrival in instance.Arrivals)
                if (definition.Find(arrival.JoinId) is JoinActivity { Mode: JoinMode.WaitAllActive } join
                    && !instance.Waiting.Exists(step => definition.Regions[join.Id].Contains(step.ActivityId)))
                {
                    Open(instance, definition, join);
                    return true;
                }
        }
        return false;
    }

    private void CancelRegion(WorkflowInstance instance, WorkflowDefinition definition, JoinActivity join)
    {
        var region = definition.Regions[join.Id];
        foreach (var step in instance.Waiting.FindAll(step => region.Contains(step.ActivityId)))
            Close(instance, definition.Find(step.ActivityId), step, StepEnd.Cancelled);
        var kept = _tokens.Where(token => token.Instance != instance || (token.Activity.Id != join.Id && !region.Contains(token.Activity.Id))).ToArray();
        _tokens.Clear();
        for (var i = kept.Length - 1; i >= 0; i--)
            _tokens.Push(kept[i]);
        instance.Arrivals.RemoveAll(arrival => region.Contains(arrival.JoinId));
    }

    private void End(WorkflowInstance instance, InstanceStatus status)
    {
        var definition = Definition(instance);
        foreach (var step in instance.Waiting.ToArray())
            Close(instance, definition.Find(step.ActivityId), step, StepEnd.Cancelled);
        instance.Close(status);
        if (status == InstanceStatus.Cancelled && instance.Subject is not null)
            StopOwnClocks(instance, definition);
        Record(instance, definition.Start, "ended", null);
        if (status != InstanceStatus.Ended || instance.ParentStepId is not { } stepId)
            return;
        var parent = work.Instances.Find(one => one.Id == instance.ParentId && one.Status == InstanceStatus.Running);
        if (parent?.Step(stepId) is not { } waited)
            return;
        var outer = Definition(parent);
        Close(parent, outer.Find(waited.ActivityId), waited, StepEnd.Done);
        Leave(parent, outer, outer.Find(waited.ActivityId), "Done");
    }

    /// <summary>What a procedure about one request or incident has started, stops with it.</summary>
    private void StopOwnClocks(WorkflowInstance instance, WorkflowDefinition definition)
    {
        foreach (var activity in definition.Activities)
            if (activity is ClockActivity { Operation: ClockOperation.Start } clock)
                host.MoveClock(clock.Clock, ClockOperation.Stop, instance.Subject);
    }
}
