namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Throws when the destination is this state: that is a re-entry or an ignored trigger.</summary>
        public StateConfiguration Permit(TTrigger trigger, TState destinationState) =>
            PermitTo(trigger, destinationState, GuardClause.None);

        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, Func<bool> guard, string? guardDescription = null) =>
            PermitTo(trigger, destinationState, GuardClause.Of(guard, guardDescription));

        public StateConfiguration PermitIf(TTrigger trigger, TState destinationState, params Tuple<Func<bool>, string>[] guards) =>
            PermitTo(trigger, destinationState, GuardClause.Of(guards));

        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, Func<TArg0, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription));
        }

        public StateConfiguration PermitIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, TState destinationState, params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(guards));
        }

        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState, Func<TArg0, TArg1, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription));
        }

        public StateConfiguration PermitIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, TState destinationState, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(guards));
        }

        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription));
        }

        public StateConfiguration PermitIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            TState destinationState,
            params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return PermitTo(trigger.Trigger, destinationState, GuardClause.Of(guards));
        }

        private StateConfiguration PermitTo(TTrigger trigger, TState destinationState, GuardClause[] guards) =>
            Same(destinationState, State)
                ? throw new ArgumentException($"'{State}' cannot lead to itself: use PermitReentry or Ignore.", nameof(destinationState))
                : Add(new FixedRule(trigger, destinationState, guards));
    }
}
