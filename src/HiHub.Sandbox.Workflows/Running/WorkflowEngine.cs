using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>
/// Moves the procedures of a case, in memory and inside the caller's transaction. After every act the desk calls <see cref="Acted"/> once,
/// for every due timer <see cref="TimerFired"/>; everything that follows (next steps, children, cancelled steps, entries) happens within the call.
/// Throws <see cref="ActionRefusedException"/> (<c>workflow-loop</c>, <c>workflow-out-of-step</c>, or a trigger's own refusal): the act then does not happen.
/// </summary>
public sealed class WorkflowEngine(DefinitionSet definitions)
{
    public DefinitionSet Definitions => definitions;

    /// <summary>
    /// The act has been done and the state has moved; <paramref name="before"/> are the states before it. A stepped act of a person moves the step that
    /// waited for it; any act starts the definitions that name it in <c>startedBy</c>; a changed state cancels what it forbids and enters at its entry.
    /// <paramref name="subject"/> is the request or incident the act is about, where it is about one: a new one's id, or the one its input names.
    /// </summary>
    /// <returns>Null, or <c>step-not-waiting</c> / <c>workflow-out-of-step</c>: the caller rolls back.</returns>
    public Refusal? Acted(
        CaseWork work, ActionName action, Actor actor, CaseStates before, IWorkflowHost host, string? subject = null)
    {
        var run = new Run(definitions, work, host, before);
        var standing = ActionCatalogue.Of(action).Kind == ActionKind.Standing;
        if (!standing && Find(work, action, subject) is var (instance, step))
            Resume(run, instance, step, action, actor);
        else if (!standing && !actor.Is(Role.System) && definitions.StartedBy(action).IsEmpty)
            return work.Instances.Exists(one => one.Status == InstanceStatus.Running) ? WorkflowRefusals.NotWaiting(action) : WorkflowRefusals.OutOfStep(action);
        run.Follow(action, subject);
        run.Settle(standing);
        return null;
    }

    /// <summary>Starts a definition by its id in the newest version.</summary>
    public WorkflowInstance Start(CaseWork work, string definitionId, IWorkflowHost host, string? subject = null)
    {
        var run = new Run(definitions, work, host, host.States);
        var started = run.Start(definitions.Of(definitionId), null, null, subject);
        run.Settle(standing: false);
        return started;
    }

    /// <summary>False where nothing waits for the timer any more: fired twice, or cancelled meanwhile. Nothing has changed then.</summary>
    public bool TimerFired(CaseWork work, string instanceId, string timerId, IWorkflowHost host)
    {
        var instance = work.Instances.Find(one => one.Id == instanceId && one.Status == InstanceStatus.Running);
        if (instance?.Waiting.Find(waiting => waiting.TimerId == timerId) is not { } step)
            return false;
        var run = new Run(definitions, work, host, host.States);
        run.Due(instance, step);
        run.Settle(standing: false);
        return true;
    }

    /// <summary>What live steps wait for; the second of the three voices.</summary>
    public IReadOnlySet<ActionName> Awaited(IReadOnlyList<WorkflowInstance> live)
    {
        var awaited = new HashSet<ActionName>();
        foreach (var instance in live)
        {
            if (instance.Status != InstanceStatus.Running)
                continue;
            var definition = definitions.Of(instance.DefinitionId, instance.Version);
            foreach (var step in instance.Waiting)
                if (definition.Find(step.ActivityId) is AwaitActionActivity or AwaitAllActivity)
                    foreach (var act in definition.Find(step.ActivityId).Acts)
                        awaited.Add(act);
        }
        return awaited;
    }

    public IReadOnlyList<AwaitedStep> AwaitedSteps(IReadOnlyList<WorkflowInstance> live) =>
    [
        .. from instance in live
           where instance.Status == InstanceStatus.Running
           let definition = definitions.Of(instance.DefinitionId, instance.Version)
           from step in instance.Waiting
           let opened = Opening.Of(instance, definition.Find(step.ActivityId), step.Id)
           where opened is not null
           select new AwaitedStep(opened, step.Done ?? []),
    ];

    /// <summary>The step of the procedure about this subject, else of one that is about none; without a subject, whichever waits first.</summary>
    private (WorkflowInstance, WaitingStep)? Find(CaseWork work, ActionName action, string? subject)
    {
        (WorkflowInstance, WaitingStep)? found = null;
        foreach (var instance in work.Instances)
        {
            if (instance.Status != InstanceStatus.Running || (subject is not null && instance.Subject is not null && instance.Subject != subject))
                continue;
            var definition = definitions.Of(instance.DefinitionId, instance.Version);
            var step = instance.Waiting.Find(waiting => definition.Find(waiting.ActivityId) is AwaitActionActivity or AwaitAllActivity
                && definition.Find(waiting.ActivityId).Acts.Contains(action));
            if (step is not null && (found is null || (subject is not null && instance.Subject == subject)))
                found = (instance, step);
        }
        return found;
    }

    private void Resume(Run run, WorkflowInstance instance, WaitingStep step, ActionName action, Actor actor)
    {
        var definition = definitions.Of(instance.DefinitionId, instance.Version);
        if (definition.Find(step.ActivityId) is AwaitAllActivity all)
            run.Heard(instance, step, all, actor);
        else
            run.Finish(instance, step, StepEnd.Done, action.ToString());
    }
}
