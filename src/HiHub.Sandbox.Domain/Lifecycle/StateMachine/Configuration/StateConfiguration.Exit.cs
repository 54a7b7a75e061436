namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Runs whenever the state is left or re-entered, whichever trigger did it.</summary>
        public StateConfiguration OnExit(Action exitAction, string? exitActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(exitAction);
            node.AddExit(_ => exitAction(), InvocationInfo.Of(exitAction, exitActionDescription));
            return this;
        }

        public StateConfiguration OnExit(Action<Transition> exitAction, string? exitActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(exitAction);
            node.AddExit(exitAction, InvocationInfo.Of(exitAction, exitActionDescription));
            return this;
        }

        public StateConfiguration OnActivate(Action activateAction, string? activateActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(activateAction);
            node.AddActivate(activateAction, InvocationInfo.Of(activateAction, activateActionDescription));
            return this;
        }

        public StateConfiguration OnDeactivate(Action deactivateAction, string? deactivateActionDescription = null)
        {
            ArgumentNullException.ThrowIfNull(deactivateAction);
            node.AddDeactivate(deactivateAction, InvocationInfo.Of(deactivateAction, deactivateActionDescription));
            return this;
        }
    }
}
