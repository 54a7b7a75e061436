namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>Leaves and enters this state again: exit actions, OnTransitioned, entry actions.</summary>
        public StateConfiguration PermitReentry(TTrigger trigger) => Add(new ReentryRule(trigger, State, GuardClause.None));

        public StateConfiguration PermitReentryIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(new ReentryRule(trigger, State, GuardClause.Of(guard, guardDescription)));

        public StateConfiguration PermitReentryIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Add(new ReentryRule(trigger, State, GuardClause.Of(guards)));

        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration PermitReentryIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(guards)));
        }

        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration PermitReentryIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(guards)));
        }

        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration PermitReentryIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new ReentryRule(trigger.Trigger, State, GuardClause.Of(guards)));
        }
    }
}
