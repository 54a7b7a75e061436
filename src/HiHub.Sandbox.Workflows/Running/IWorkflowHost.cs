using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>
/// What a procedure asks of the case it runs for. The desk answers inside its transaction; the simulator and tests in memory.
/// No call may re-enter the engine: the engine itself starts children and follows what its triggers have changed.
/// <c>subject</c> is what the asking procedure is about (<see cref="WorkflowInstance.Subject"/>); null for the case itself.
/// </summary>
public interface IWorkflowHost
{
    /// <summary>The two states of the case as they are now, after whatever the act or trigger has changed.</summary>
    CaseStates States { get; }

    /// <summary>True where a lifecycle row permits the act in the present states, whatever its guards say.</summary>
    bool Allows(ActionName action);

    /// <summary>A named rule of the domain on this case (<see cref="CaseRules"/>).</summary>
    bool Holds(string rule, string? subject);

    /// <summary>The parties of whom the same act is still awaited: persons or organisations (<see cref="CaseParties"/>).</summary>
    IReadOnlyList<string> Parties(string of);

    /// <summary>Does the act as the system, with an empty input, through the same guards, and moves the state. Throws <see cref="ActionRefusedException"/>.</summary>
    void Fire(ActionName trigger);

    /// <summary>
    /// Starting begins a new clock of the kind (one still running for the same subject stops); moving a clock that does not run does nothing,
    /// nor does starting one for which the pack has no figure. Stopping without a subject
    /// stops every clock of the kind, whatever its subject; the clock <c>all</c> with <see cref="ClockOperation.Stop"/> stops every running clock of the case.
    /// </summary>
    void MoveClock(string clock, ClockOperation operation, string? subject);

    /// <summary>Freezes the content of a receipt or notice, or opens the preparation of a decision document.</summary>
    void FreezeDocument(string template, string? subject);

    /// <summary>Writes to the outbox. <paramref name="to"/>: a role, a part, or <c>Applicant</c>.</summary>
    void Notify(string message, string to, string? subject);

    void OpenStep(OpenedStep step);

    void CloseStep(string stepId, StepEnd how);

    void SetTimer(TimerRequest request);

    /// <summary>True where the moment lies before the present act; asked only of timers that skip a moment gone by.</summary>
    bool IsPast(TimerRequest request);

    void CancelTimer(string timerId);

    /// <summary>A new id inside the case, such as <c>S-12</c>.</summary>
    string NewId(string prefix);

    /// <summary>One step of the procedure, for the audit payload.</summary>
    void Record(StepRecord record);
}

/// <summary>Names of the states in the lifecycles' enums, such as <c>Permitted</c> and <c>PreExitReview</c>.</summary>
public readonly record struct CaseStates(string Application, string Trial);
