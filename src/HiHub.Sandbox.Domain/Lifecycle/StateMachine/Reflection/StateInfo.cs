namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>One state as configured.</summary>
public class StateInfo
{
    internal StateInfo(object underlyingState) => UnderlyingState = underlyingState;

    public object UnderlyingState { get; }

    public StateInfo? Superstate { get; internal set; }

    public IEnumerable<StateInfo> Substates { get; internal set; } = [];

    public IEnumerable<ActionInfo> EntryActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> ExitActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> ActivateActions { get; internal init; } = [];

    public IEnumerable<InvocationInfo> DeactivateActions { get; internal init; } = [];

    public IEnumerable<FixedTransitionInfo> FixedTransitions { get; internal set; } = [];

    public IEnumerable<DynamicTransitionInfo> DynamicTransitions { get; internal set; } = [];

    public IEnumerable<IgnoredTransitionInfo> IgnoredTriggers { get; internal init; } = [];

    /// <summary>Fixed transitions, then dynamic ones; ignored triggers are none.</summary>
    public IEnumerable<TransitionInfo> Transitions => FixedTransitions.Concat<TransitionInfo>(DynamicTransitions);

    public override string ToString() => UnderlyingState.ToString() ?? "<null>";
}
