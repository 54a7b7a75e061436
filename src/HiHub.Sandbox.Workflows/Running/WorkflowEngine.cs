using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>
/// Moves the procedures of a case, in memory and inside the caller's transaction. After every act the desk calls <see cref="Acted"/> once,
/// after every due timer <see cref="TimerFired"/>; everything that follows (next steps, children, cancelled steps, entries) happens within the call.
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
        CaseWork work, ActionName action, Actor actor, CaseStates before, IWorkflowHost host, string? subject = null) => throw new NotSupportedException();

    /// <summary>Starts a definition by its id in the newest version.</summary>
    public WorkflowInstance Start(CaseWork work, string definitionId, IWorkflowHost host) => throw new NotSupportedException();

    /// <summary>False where nothing waits for the timer any more: fired twice, or cancelled meanwhile. Nothing has changed then.</summary>
    public bool TimerFired(CaseWork work, string instanceId, string timerId, IWorkflowHost host) => throw new NotSupportedException();

    /// <summary>What live steps wait for; the second of the three voices.</summary>
    public IReadOnlySet<ActionName> Awaited(IReadOnlyList<WorkflowInstance> live) => throw new NotSupportedException();

    public IReadOnlyList<AwaitedStep> AwaitedSteps(IReadOnlyList<WorkflowInstance> live) => throw new NotSupportedException();
}
