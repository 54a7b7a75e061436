using System.Globalization;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>One call of the engine: tokens are put on their way, then <see cref="Settle"/> moves them depth first until every one waits or has ended.</summary>
internal sealed partial class Run(DefinitionSet definitions, CaseWork work, IWorkflowHost host, CaseStates before)
{
    private const int MostSteps = 500;

    private readonly Stack<Token> _tokens = new();
    private CaseStates _before = before;
    private readonly HashSet<WorkflowInstance> _started = [];
    private int _steps;

    private readonly record struct Token(WorkflowInstance Instance, WorkflowDefinition Definition, Activity Activity, int Inbound);

    public WorkflowInstance Start(WorkflowDefinition definition, WorkflowInstance? parent, string? parentStepId, string? subject, Activity? at = null)
    {
        var instance = WorkflowInstance.Start(
            host.NewId("W"), work.CaseReference, definition.DefinitionId, definition.Version, parent?.Id, parentStepId, subject);
        foreach (var variable in definition.Variables)
            instance.Variables[variable.Id] = variable.Value;
        work.Instances.Add(instance);
        Record(instance, definition.Start, "started", null);
        _tokens.Push(new(instance, definition, at ?? definition.Start, 0));
        return instance;
    }

    /// <summary>Ends a step and goes on by the port.</summary>
    public void Finish(WorkflowInstance instance, WaitingStep step, StepEnd how, string port)
    {
        var definition = Definition(instance);
        var activity = definition.Find(step.ActivityId);
        Close(instance, activity, step, how);
        Leave(instance, definition, activity, port);
    }

    /// <summary>One of several parties has acted.</summary>
    public void Heard(WorkflowInstance instance, WaitingStep step, AwaitAllActivity all, Actor actor)
    {
        var done = (step.Done ?? []).Add($"{actor.PersonId}@{actor.Organisation}");
        instance.Replace(step, step with { Done = done });
        Record(instance, all, "heard", null);
        if (done.Length >= all.Quorum || host.Parties(all.Of).Count == 0)
            Finish(instance, instance.Step(step.Id)!, StepEnd.Done, "Done");
    }

    /// <summary>The moment a step waited for has come.</summary>
    public void Due(WorkflowInstance instance, WaitingStep step)
    {
        switch (Definition(instance).Find(step.ActivityId))
        {
            case TimerActivity:
                Finish(instance, step with { TimerId = null }, StepEnd.Done, "Due");
                break;
            case RepeatActivity repeat:
                NextPeriod(instance, step, repeat);
                break;
            case AwaitActionActivity { Expires: false } late:
                instance.Replace(step, step with { TimerId = null });
                Record(instance, late, "overdue", null);
                host.Notify(WorkflowMessages.StepOverdue, late.To.Role?.ToString().ToUpperInvariant() ?? late.To.Part!.Value.ToString(), instance.Subject);
                break;
            default:
                Finish(instance, step with { TimerId = null }, StepEnd.Expired, "Expired");
                break;
        }
    }

    /// <summary>Ends and starts the definitions that name the act.</summary>
    public void Follow(ActionName act, string? subject)
    {
        foreach (var instance in work.Instances.ToArray())
            if (instance.Status == InstanceStatus.Running && Definition(instance).EndedBy.Contains(act) && (subject is null || instance.Subject is null || instance.Subject == subject))
                End(instance, InstanceStatus.Cancelled);
        foreach (var definition in definitions.StartedBy(act))
            if (!work.Instances.Exists(one => one.Status == InstanceStatus.Running && one.DefinitionId == definition.DefinitionId && one.Subject == subject))
                _started.Add(Start(definition, null, null, subject));
    }

    private void NextPeriod(WorkflowInstance instance, WaitingStep step, RepeatActivity repeat)
    {
        var next = step with { Count = step.Count + 1, TimerId = host.NewId("T") };
        instance.Replace(step, next);
        host.SetTimer(Opening.Timer(instance, repeat, step.Id, next.TimerId, next.Count + 1)!);
        Start(definitions.Of(repeat.Duty), instance, null, next.Count.ToString(CultureInfo.InvariantCulture));
    }

    private void Drain()
    {
        while (true)
        {
            while (_tokens.TryPop(out var token))
                if (token.Instance.Status == InstanceStatus.Running)
                    Enter(token);
            if (!OpenReadyJoin())
                break;
        }
    }

    private void Enter(Token token)
    {
        if (++_steps > MostSteps)
            throw new ActionRefusedException(WorkflowRefusals.Loop);
        var (instance, definition, activity, inbound) = token;
        instance.Touch();
        if (activity is EndActivity)
        {
            Record(instance, activity, "entered", null);
            End(instance, InstanceStatus.Ended);
        }
        else if (activity is JoinActivity join)
            Join(instance, definition, join, inbound);
        else if (activity.Waits)
            Wait(instance, definition, activity);
        else
            Pass(instance, definition, activity);
    }

    /// <summary>Does what needs no waiting and goes on.</summary>
    private void Pass(WorkflowInstance instance, WorkflowDefinition definition, Activity activity)
    {
        if (activity is ForkActivity fork)
        {
            for (var i = fork.Branches.Length - 1; i >= 0; i--)
                Leave(instance, definition, fork, fork.Branches[i]);
            return;
        }
        var port = "Done";
        switch (activity)
        {
            case SetVariableActivity set: instance.Variables[set.VariableId] = Value(instance, set.Value); break;
            case ClockActivity clock: host.MoveClock(clock.Clock, clock.Operation, instance.Subject); break;
            case DocumentActivity document: host.FreezeDocument(document.Template, instance.Subject); break;
            case NotifyActivity notify: host.Notify(notify.Message, notify.To, instance.Subject); break;
            case RuleActivity rule: port = host.Holds(rule.Rule, instance.Subject) ? "True" : "False"; break;
            case TriggerActivity trigger: Fire(instance, trigger); break;
        }
        if (instance.Status == InstanceStatus.Running)
            Leave(instance, definition, activity, port);
    }

    private void Fire(WorkflowInstance instance, TriggerActivity trigger)
    {
        try
        {
            host.Fire(trigger.Trigger);
        }
        catch (ActionRefusedException refused) when (refused.Refusal.Code == "not-in-state")
        {
            throw new ActionRefusedException(WorkflowRefusals.OutOfStep(trigger.Trigger));
        }
        Follow(trigger.Trigger, instance.Subject);
    }

    private void Leave(WorkflowInstance instance, WorkflowDefinition definition, Activity activity, string port)
    {
        Record(instance, activity, "left", port);
        instance.Touch();
        var hops = definition.Targets(activity.Id, port);
        for (var i = hops.Length - 1; i >= 0; i--)
            _tokens.Push(new(instance, definition, hops[i].Target, hops[i].Inbound));
    }

    private string Value(WorkflowInstance instance, Expression value) => value.Kind switch
    {
        ExpressionKind.Variable => instance.Variables.GetValueOrDefault(value.Value, ""),
        ExpressionKind.Input => value.Value == "caseReference" ? work.CaseReference : "",
        _ => value.Value,
    };

    private WorkflowDefinition Definition(WorkflowInstance instance) => definitions.Of(instance.DefinitionId, instance.Version);

    private void Record(WorkflowInstance instance, Activity activity, string did, string? outcome) =>
        host.Record(new(instance.Id, instance.DefinitionId, instance.Version, activity.Id, did, outcome));
}
