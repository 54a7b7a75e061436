namespace HiHub.Sandbox.Workflows.Running;

/// <summary>Messages the runtime itself writes; they must stand in the message files.</summary>
public static class WorkflowMessages
{
    public const string StepOverdue = "step-overdue";
}
