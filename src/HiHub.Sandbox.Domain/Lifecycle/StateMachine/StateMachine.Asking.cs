namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public IEnumerable<TTrigger> PermittedTriggers => GetPermittedTriggers();

    /// <summary>Own triggers first, then what the superstates add, each in the order of configuration.</summary>
    public IEnumerable<TTrigger> GetPermittedTriggers(params object?[] args)
    {
        var permitted = new List<TTrigger>();
        for (var node = NodeOf(State); node is not null; node = node.Superstate)
            node.AddPermitted(permitted, args);
        return permitted;
    }

    /// <summary>Asynchronous in its signature only, because the package's is.</summary>
    public Task<IEnumerable<TriggerDetails<TState, TTrigger>>> GetDetailedPermittedTriggers(params object?[] args) =>
        Task.FromResult<IEnumerable<TriggerDetails<TState, TTrigger>>>(
            [.. GetPermittedTriggers(args).Select(trigger => new TriggerDetails<TState, TTrigger>(trigger, parameters.GetValueOrDefault(trigger)))]);

    public bool CanFire(TTrigger trigger) => Permits(trigger, []);

    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0]);
    }

    public bool CanFire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0, arg1]);
    }

    public bool CanFire<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0, arg1, arg2]);
    }

    /// <summary>Unmet guards are empty when the trigger can fire and null when nothing is configured for it.</summary>
    public bool CanFire(TTrigger trigger, out ICollection<string>? unmetGuards) => Permits(trigger, [], out unmetGuards);

    public bool CanFire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0, out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0], out unmetGuards);
    }

    public bool CanFire<TArg0, TArg1>(
        TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1, out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0, arg1], out unmetGuards);
    }

    public bool CanFire<TArg0, TArg1, TArg2>(
        TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2, out ICollection<string>? unmetGuards)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Permits(trigger.Trigger, [arg0, arg1, arg2], out unmetGuards);
    }

    private bool Permits(TTrigger trigger, object?[] args) =>
        NodeOf(State).Find(trigger, args, explain: false, out _) is not null;

    private bool Permits(TTrigger trigger, object?[] args, out ICollection<string>? unmet) =>
        NodeOf(State).Find(trigger, args, explain: true, out unmet) is not null;
}
