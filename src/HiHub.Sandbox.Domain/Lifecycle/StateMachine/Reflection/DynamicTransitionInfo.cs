namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A transition whose destination is computed when the trigger fires.</summary>
public class DynamicTransitionInfo : TransitionInfo
{
    internal DynamicTransitionInfo(object trigger, IEnumerable<InvocationInfo> guards, InvocationInfo selector, DynamicStateInfos? possible)
        : base(trigger, guards)
    {
        DestinationStateSelectorDescription = selector;
        PossibleDestinationStates = possible;
    }

    public InvocationInfo DestinationStateSelectorDescription { get; }

    /// <summary>What the configuration says may come out, for diagrams only; null when it says nothing.</summary>
    public DynamicStateInfos? PossibleDestinationStates { get; }
}
