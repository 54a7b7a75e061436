namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public class Transition(TState source, TState destination, TTrigger trigger, object?[]? parameters = null)
    {
        public TState Source { get; } = source;

        public TState Destination { get; } = destination;

        public TTrigger Trigger { get; } = trigger;

        /// <summary>The arguments the trigger was fired with, empty when there were none.</summary>
        public object?[] Parameters { get; } = parameters ?? [];

        public bool IsReentry => Same(Source, Destination);
    }

    /// <summary>The step from a superstate, just entered, to the substate it starts in.</summary>
    public class InitialTransition(TState source, TState destination, TTrigger trigger, object?[]? parameters = null)
        : Transition(source, destination, trigger, parameters);
}
