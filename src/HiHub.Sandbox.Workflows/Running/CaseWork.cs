namespace HiHub.Sandbox.Workflows.Running;

/// <summary>The live procedures of one case. The engine adds what it starts; the desk writes every instance that is <see cref="WorkflowInstance.Changed"/>.</summary>
public sealed class CaseWork(string caseReference, IEnumerable<WorkflowInstance> live)
{
    public string CaseReference => caseReference;

    public List<WorkflowInstance> Instances { get; } = [.. live];
}
