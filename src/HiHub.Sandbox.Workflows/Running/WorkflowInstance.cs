using System.Text.Json;

namespace HiHub.Sandbox.Workflows.Running;

public enum InstanceStatus
{
    Running,
    Ended,
    Cancelled,
}

/// <summary>One running procedure of a case: a row of the desk. It stays on the version it began with.</summary>
public sealed class WorkflowInstance
{
    private WorkflowInstance(string id, string caseReference, string definitionId, int version, string? parentId, string? parentStepId, string? subject)
    {
        Id = id;
        CaseReference = caseReference;
        DefinitionId = definitionId;
        Version = version;
        ParentId = parentId;
        ParentStepId = parentStepId;
        Subject = subject;
    }

    public string Id { get; }

    public string CaseReference { get; }

    public string DefinitionId { get; }

    public int Version { get; }

    /// <summary>The instance that started this one and, where it waits for it, <see cref="ParentStepId"/> the step that does.</summary>
    public string? ParentId { get; }

    public string? ParentStepId { get; }

    /// <summary>The request, incident or period this procedure is about; null for the case itself.</summary>
    public string? Subject { get; }

    public InstanceStatus Status { get; private set; }

    /// <summary>True after the engine has moved it: the desk writes the row.</summary>
    public bool Changed { get; private set; }

    /// <summary>True where the engine has started it in this act: the desk inserts the row.</summary>
    public bool IsNew { get; private init; }

    internal List<WaitingStep> Waiting { get; private init; } = [];

    internal List<JoinArrival> Arrivals { get; private init; } = [];

    internal Dictionary<string, string> Variables { get; private init; } = [];

    /// <summary>Compact JSON of what is awaited, what has arrived at joins, and the variables.</summary>
    public string StateJson() =>
        JsonSerializer.Serialize(new InstanceState(Waiting, Arrivals, Variables), InstanceJson.Default.InstanceState);

    /// <summary>From the row as the desk stored it.</summary>
    public static WorkflowInstance Load(
        string id, string caseReference, string definitionId, int version, string? parentId, string? parentStepId, string? subject, InstanceStatus status, string stateJson)
    {
        var state = JsonSerializer.Deserialize(stateJson, InstanceJson.Default.InstanceState)!;
        return new(id, caseReference, definitionId, version, parentId, parentStepId, subject)
        {
            Status = status,
            Waiting = state.Waiting,
            Arrivals = state.Arrivals,
            Variables = state.Variables,
        };
    }

    internal static WorkflowInstance Start(string id, string caseReference, string definitionId, int version, string? parentId, string? parentStepId, string? subject) =>
        new(id, caseReference, definitionId, version, parentId, parentStepId, subject) { IsNew = true, Changed = true };

    internal void Touch() => Changed = true;

    internal void Replace(WaitingStep old, WaitingStep step)
    {
        Waiting[Waiting.FindIndex(waiting => waiting.Id == old.Id)] = step;
        Changed = true;
    }

    internal void Close(InstanceStatus status)
    {
        Status = status;
        Waiting.Clear();
        Arrivals.Clear();
        Changed = true;
    }

    internal WaitingStep? Step(string stepId) => Waiting.Find(step => step.Id == stepId);
}
