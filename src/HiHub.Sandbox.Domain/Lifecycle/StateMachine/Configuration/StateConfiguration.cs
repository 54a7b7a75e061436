namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Says what one state does; every method answers the same configuration.</summary>
    public partial class StateConfiguration
    {
        private readonly StateNode node;

        internal StateConfiguration(StateMachine<TState, TTrigger> machine, StateNode node)
        {
            Machine = machine;
            this.node = node;
        }

        public TState State => node.State;

        public StateMachine<TState, TTrigger> Machine { get; }

        /// <summary>The state inherits what the superstate does; it can override that, not forbid it.</summary>
        public StateConfiguration SubstateOf(TState superstate)
        {
            node.PutUnder(Machine.NodeOf(superstate));
            return this;
        }

        /// <summary>Entering this state goes on into the target, one of its direct substates.</summary>
        public StateConfiguration InitialTransition(TState targetState)
        {
            node.StartIn(targetState);
            return this;
        }

        private StateConfiguration Add(Rule rule)
        {
            node.Add(rule);
            return this;
        }
    }
}
