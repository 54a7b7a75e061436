namespace HiHub.Sandbox.Domain.Lifecycle;

public abstract class TransitionInfo
{
    private protected TransitionInfo(object trigger, IEnumerable<InvocationInfo> guards)
    {
        Trigger = new TriggerInfo(trigger);
        GuardConditionsMethodDescriptions = guards;
    }

    public TriggerInfo Trigger { get; }

    public IEnumerable<InvocationInfo> GuardConditionsMethodDescriptions { get; }

    /// <summary>True when the trigger runs an action and changes no state.</summary>
    public bool IsInternalTransition { get; private protected init; }
}
