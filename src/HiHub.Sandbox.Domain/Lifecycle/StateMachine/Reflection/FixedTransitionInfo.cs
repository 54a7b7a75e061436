namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A transition, re-entry or internal transition whose destination is known from the configuration.</summary>
public class FixedTransitionInfo : TransitionInfo
{
    internal FixedTransitionInfo(object trigger, StateInfo destination, IEnumerable<InvocationInfo> guards, bool isInternal = false)
        : base(trigger, guards)
    {
        DestinationState = destination;
        IsInternalTransition = isInternal;
    }

    public StateInfo DestinationState { get; }
}
