using static HiHub.Sandbox.Domain.Lifecycle.TriggerArguments;

namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration InternalTransition(TTrigger trigger, Action internalAction) =>
            InternalTransitionIf(trigger, static _ => true, internalAction);

        /// <summary>Runs the action and leaves the state as it is: no exit, no entry, no OnTransitioned.</summary>
        public StateConfiguration InternalTransition(TTrigger trigger, Action<Transition> internalAction) =>
            InternalTransitionIf(trigger, static _ => true, internalAction);

        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object?[], bool> guard, Action internalAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(new InternalRule(trigger, (_, _) => internalAction(), GuardClause.Of(guard, guardDescription)));
        }

        public StateConfiguration InternalTransitionIf(
            TTrigger trigger, Func<object?[], bool> guard, Action<Transition> internalAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(new InternalRule(trigger, (transition, _) => internalAction(transition), GuardClause.Of(guard, guardDescription)));
        }

        public StateConfiguration InternalTransition<TArg0>(
            TriggerWithParameters<TArg0> trigger, Action<TArg0, Transition> internalAction) =>
            InternalTransitionIf(trigger, static _ => true, internalAction);

        public StateConfiguration InternalTransitionIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, Action<TArg0, Transition> internalAction, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(new InternalRule(
                trigger.Trigger,
                (transition, args) => internalAction(At<TArg0>(args, 0), transition),
                GuardClause.Of(Unpack(guard), guardDescription)));
        }

        public StateConfiguration InternalTransition<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Action<TArg0, TArg1, Transition> internalAction) =>
            InternalTransitionIf(trigger, static (_, _) => true, internalAction);

        public StateConfiguration InternalTransitionIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, bool> guard,
            Action<TArg0, TArg1, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(new InternalRule(
                trigger.Trigger,
                (transition, args) => internalAction(At<TArg0>(args, 0), At<TArg1>(args, 1), transition),
                GuardClause.Of(Unpack(guard), guardDescription)));
        }

        public StateConfiguration InternalTransition<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Action<TArg0, TArg1, TArg2, Transition> internalAction) =>
            InternalTransitionIf(trigger, static (_, _, _) => true, internalAction);

        public StateConfiguration InternalTransitionIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, bool> guard,
            Action<TArg0, TArg1, TArg2, Transition> internalAction,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(internalAction);
            return Add(new InternalRule(
                trigger.Trigger,
                (transition, args) => internalAction(At<TArg0>(args, 0), At<TArg1>(args, 1), At<TArg2>(args, 2), transition),
                GuardClause.Of(Unpack(guard), guardDescription)));
        }
    }
}
