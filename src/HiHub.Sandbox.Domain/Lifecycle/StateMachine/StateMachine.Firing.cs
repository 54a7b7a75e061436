namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    private readonly Queue<(TTrigger Trigger, object?[] Arguments)> waiting = new();
    private bool firing;

    public void Fire(TTrigger trigger) => Accept(trigger, []);

    public void Fire(TriggerWithParameters trigger, params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Accept(trigger.Trigger, args);
    }

    public void Fire<TArg0>(TriggerWithParameters<TArg0> trigger, TArg0 arg0)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Accept(trigger.Trigger, [arg0]);
    }

    public void Fire<TArg0, TArg1>(TriggerWithParameters<TArg0, TArg1> trigger, TArg0 arg0, TArg1 arg1)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Accept(trigger.Trigger, [arg0, arg1]);
    }

    public void Fire<TArg0, TArg1, TArg2>(TriggerWithParameters<TArg0, TArg1, TArg2> trigger, TArg0 arg0, TArg1 arg1, TArg2 arg2)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        Accept(trigger.Trigger, [arg0, arg1, arg2]);
    }

    private static void RefuseUnhandled(TState state, TTrigger trigger, ICollection<string>? unmet) =>
        throw new InvalidOperationException(
            unmet is { Count: > 0 }
                ? $"'{trigger}' cannot leave '{state}' now; unmet: {string.Join(", ", unmet)}."
                : $"Nothing is configured for '{trigger}' in '{state}'.");

    private void Accept(TTrigger trigger, object?[] args)
    {
        if (mode == FiringMode.Immediate)
        {
            Handle(trigger, args);
            return;
        }

        waiting.Enqueue((trigger, args));
        if (!firing)
            Drain();
    }

    private void Drain()
    {
        firing = true;
        try
        {
            while (waiting.TryDequeue(out var next))
                Handle(next.Trigger, next.Arguments);
        }
        finally
        {
            // What a throwing action left behind stays queued and runs at the next Fire, as in the package.
            firing = false;
        }
    }

    private void Handle(TTrigger trigger, object?[] args)
    {
        if (parameters.TryGetValue(trigger, out var declared))
            declared.ValidateParameters(args);

        var source = State;
        var node = NodeOf(source);
        var rule = node.Find(trigger, args, explain: true, out var unmet);
        if (rule is null)
            unhandled(source, trigger, unmet);
        else
            Follow(rule, node, args);
    }

    private void Follow(Rule rule, StateNode from, object?[] args)
    {
        switch (rule)
        {
            case ReentryRule reentry:
                Reenter(from, new Transition(from.State, reentry.Destination, rule.Trigger, args));
                break;
            case DynamicRule dynamic:
                Move(from, new Transition(from.State, dynamic.Select(args), rule.Trigger, args));
                break;
            case FixedRule @fixed when !Same(from.State, @fixed.Destination):
                Move(from, new Transition(from.State, @fixed.Destination, rule.Trigger, args));
                break;
            case InternalRule inner:
                inner.Act(new Transition(from.State, from.State, rule.Trigger, args), args);
                break;
        }
    }
}
