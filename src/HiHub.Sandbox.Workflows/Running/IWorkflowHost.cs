using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Running;

/// <summary>
/// What a procedure asks of the case it runs for. The desk answers inside its transaction; the simulator and tests in memory.
/// No call may re-enter the engine: the engine itself starts children and follows what its triggers have changed.
/// </summary>
public interface IWorkflowHost
{
    /// <summary>The two states of the case as they are now, after whatever the act or trigger has changed.</summary>
    CaseStates States { get; }

    /// <summary>True where a lifecycle row permits the act in the present states, whatever its guards say.</summary>
    bool Allows(ActionName action);

    /// <summary>A named rule of the domain on this case (<see cref="CaseRules"/>).</summary>
    bool Holds(string rule);

    /// <summary>The parties of whom the same act is awaited: persons or organisations (<see cref="CaseParties"/>).</summary>
    IReadOnlyList<string> Parties(string of);

    /// <summary>Does the act as the system through the same guards, and moves the state. Throws <see cref="ActionRefusedException"/>.</summary>
    void Fire(ActionName trigger);

    void MoveClock(string clock, ClockOperation operation);

    /// <summary>Freezes the content of a receipt or notice, or opens the preparation of a decision document.</summary>
    void FreezeDocument(string template);

    /// <summary>Writes to the outbox. <paramref name="to"/>: a role, a part, or <c>Applicant</c>.</summary>
    void Notify(string message, string to);

    void OpenStep(OpenedStep step);

    void CloseStep(string stepId, StepEnd how);

    void SetTimer(TimerRequest request);

    void CancelTimer(string timerId);

    /// <summary>A new id inside the case, such as <c>S-12</c>.</summary>
    string NewId(string prefix);

    /// <summary>One step of the procedure, for the audit payload.</summary>
    void Record(StepRecord record);
}

/// <summary>Names of the states in the lifecycles' enums, such as <c>Permitted</c> and <c>PreExitReview</c>.</summary>
public readonly record struct CaseStates(string Application, string Trial);
