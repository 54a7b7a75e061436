namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    private void Move(StateNode from, Transition transition)
    {
        from.Exit(transition);
        State = transition.Destination;
        transitioned?.Invoke(transition);

        var reached = Enter(NodeOf(transition.Destination), transition);
        if (!Same(reached.State, State))
            State = reached.State;
        completed?.Invoke(new Transition(transition.Source, State, transition.Trigger, transition.Parameters));
    }

    private void Reenter(StateNode from, Transition transition)
    {
        from.Exit(transition);
        var target = NodeOf(transition.Destination);
        if (!transition.IsReentry)
        {
            // A substate re-enters its superstate: below it all is left, now the superstate itself.
            transition = new Transition(transition.Destination, transition.Destination, transition.Trigger, transition.Parameters);
            target.Exit(transition);
        }

        transitioned?.Invoke(transition);
        var reached = Enter(target, transition);
        completed?.Invoke(transition);
        State = reached.State;
    }

    /// <summary>Enters a state and, while it has one, the target of its initial transition; answers the innermost state entered.</summary>
    private StateNode Enter(StateNode node, Transition transition)
    {
        node.Enter(transition);
        if (mode == FiringMode.Immediate && !Same(State, transition.Destination))
        {
            // An entry action fired a trigger, which was handled at once.
            node = NodeOf(State);
            if (node.HasInitial && transition is InitialTransition && Same(node.InitialTarget!, transition.Destination))
                throw new InvalidOperationException($"'{State}' starts in '{node.InitialTarget}': initial transitions need queued firing.");
            transition = new Transition(transition.Source, State, transition.Trigger, transition.Parameters);
        }

        if (!node.HasInitial)
            return node;

        var target = node.InitialSubstate();
        transitioned?.Invoke(new Transition(transition.Destination, target.State, transition.Trigger, transition.Parameters));
        return Enter(target, new InitialTransition(transition.Source, target.State, transition.Trigger, transition.Parameters));
    }
}
