namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A configured machine as data; documentation and diagrams are drawn from it.</summary>
public class StateMachineInfo
{
    internal StateMachineInfo(IReadOnlyList<StateInfo> states, Type stateType, Type triggerType, StateInfo initialState)
    {
        States = states;
        StateType = stateType;
        TriggerType = triggerType;
        InitialState = initialState;
    }

    /// <summary>Names the state the machine was made in; for its transitions look it up in <see cref="States"/>.</summary>
    public StateInfo InitialState { get; }

    public IEnumerable<StateInfo> States { get; }

    public Type StateType { get; }

    public Type TriggerType { get; }
}
