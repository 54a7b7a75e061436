namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    internal sealed partial class StateNode
    {
        private readonly List<EntryAction> entryActions = [];
        private readonly List<(Action<Transition> Run, InvocationInfo Info)> exitActions = [];
        private readonly List<(Action Run, InvocationInfo Info)> activateActions = [];
        private readonly List<(Action Run, InvocationInfo Info)> deactivateActions = [];

        public void AddEntry(EntryAction action) => entryActions.Add(action);

        public void AddExit(Action<Transition> action, InvocationInfo info) => exitActions.Add((action, info));

        public void AddActivate(Action action, InvocationInfo info) => activateActions.Add((action, info));

        public void AddDeactivate(Action action, InvocationInfo info) => deactivateActions.Add((action, info));

        /// <summary>Leaves this state and, inner to outer, every superstate that does not hold the destination.</summary>
        public void Exit(Transition transition)
        {
            if (transition.IsReentry)
            {
                RunExits(transition);
                return;
            }

            for (var node = this; node is not null && !node.Includes(transition.Destination); node = node.Superstate)
                node.RunExits(transition);
        }

        /// <summary>Enters, outer to inner, every state that does not hold the source.</summary>
        public void Enter(Transition transition)
        {
            if (!transition.IsReentry)
            {
                if (Includes(transition.Source))
                    return;
                if (transition is not InitialTransition)
                    Superstate?.Enter(transition);
            }

            foreach (var action in entryActions)
                action.Run(transition);
        }

        public void Activate()
        {
            Superstate?.Activate();
            foreach (var (run, _) in activateActions)
                run();
        }

        public void Deactivate()
        {
            foreach (var (run, _) in deactivateActions)
                run();
            Superstate?.Deactivate();
        }

        private void RunExits(Transition transition)
        {
            foreach (var (run, _) in exitActions)
                run(transition);
        }
    }

    /// <summary>An entry action, for every trigger or for one.</summary>
    internal sealed class EntryAction(Action<Transition, object?[]> act, InvocationInfo info)
    {
        private TTrigger? only;
        private bool limited;

        public InvocationInfo Info { get; } = info;

        public string? FromTrigger => limited ? only?.ToString() : null;

        public EntryAction OnlyFrom(TTrigger trigger)
        {
            only = trigger;
            limited = true;
            return this;
        }

        public void Run(Transition transition)
        {
            if (!limited || EqualityComparer<TTrigger>.Default.Equals(only, transition.Trigger))
                act(transition, transition.Parameters);
        }
    }
}
