namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>An entry action and, when it belongs to one trigger only, that trigger's name.</summary>
public class ActionInfo(InvocationInfo method, string? fromTrigger)
{
    public InvocationInfo Method { get; } = method;

    public string? FromTrigger { get; } = fromTrigger;
}
