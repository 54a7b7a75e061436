namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>
/// The synchronous part of the Stateless package, name for name, so that a lifecycle compiles against either.
/// An instance serves one thread at a time.
/// </summary>
public partial class StateMachine<TState, TTrigger>
    where TState : notnull
    where TTrigger : notnull
{
    private readonly Dictionary<TState, StateNode> nodes = [];
    private readonly Dictionary<TTrigger, TriggerWithParameters> parameters = [];
    private readonly Func<TState>? read;
    private readonly Action<TState>? write;
    private readonly TState initial;
    private readonly FiringMode mode;
    private TState own;
    private Action<TState, TTrigger, ICollection<string>?> unhandled = RefuseUnhandled;
    private Action<Transition>? transitioned;
    private Action<Transition>? completed;

    public StateMachine(TState initialState)
        : this(initialState, FiringMode.Queued)
    {
    }

    public StateMachine(TState initialState, FiringMode firingMode)
    {
        initial = own = initialState;
        mode = firingMode;
    }

    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator)
        : this(stateAccessor, stateMutator, FiringMode.Queued)
    {
    }

    /// <summary>The state lives outside the machine, so one configured machine can serve many cases in turn.</summary>
    public StateMachine(Func<TState> stateAccessor, Action<TState> stateMutator, FiringMode firingMode)
    {
        ArgumentNullException.ThrowIfNull(stateAccessor);
        ArgumentNullException.ThrowIfNull(stateMutator);
        read = stateAccessor;
        write = stateMutator;
        initial = own = stateAccessor();
        mode = firingMode;
    }

    public TState State
    {
        get => read is null ? own : read();
        private set
        {
            if (write is null)
                own = value;
            else
                write(value);
        }
    }

    public StateConfiguration Configure(TState state) => new(this, NodeOf(state));

    /// <summary>True for the current state and for every superstate of it.</summary>
    public bool IsInState(TState state) => NodeOf(State).IsWithin(state);

    public void Activate() => NodeOf(State).Activate();

    public void Deactivate() => NodeOf(State).Deactivate();

    /// <summary>Replaces the exception that an unhandled trigger raises by default.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        unhandled = (state, trigger, _) => unhandledTriggerAction(state, trigger);
    }

    /// <summary>The third argument holds the descriptions of unmet guards, null when nothing is configured for the trigger.</summary>
    public void OnUnhandledTrigger(Action<TState, TTrigger, ICollection<string>?> unhandledTriggerAction)
    {
        ArgumentNullException.ThrowIfNull(unhandledTriggerAction);
        unhandled = unhandledTriggerAction;
    }

    /// <summary>Called after the state changed and before its entry actions, once more for each initial transition.</summary>
    public void OnTransitioned(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        transitioned += onTransitionAction;
    }

    /// <summary>Called once per handled trigger, after all entry actions.</summary>
    public void OnTransitionCompleted(Action<Transition> onTransitionAction)
    {
        ArgumentNullException.ThrowIfNull(onTransitionAction);
        completed += onTransitionAction;
    }

    public override string ToString() =>
        $"StateMachine {{ State = {State}, PermittedTriggers = {{ {string.Join(", ", GetPermittedTriggers())} }}}}";

    private static bool Same(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);

    private StateNode NodeOf(TState state)
    {
        if (!nodes.TryGetValue(state, out var node))
            nodes.Add(state, node = new StateNode(state));
        return node;
    }
}
