namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A permitted trigger and the arguments declared for it, if any.</summary>
public sealed class TriggerDetails<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    internal TriggerDetails(TTrigger trigger, StateMachine<TState, TTrigger>.TriggerWithParameters? parameters)
    {
        Trigger = trigger;
        Parameters = parameters;
    }

    public TTrigger Trigger { get; }

    public bool HasParameters => Parameters is not null;

    public StateMachine<TState, TTrigger>.TriggerWithParameters? Parameters { get; }
}
