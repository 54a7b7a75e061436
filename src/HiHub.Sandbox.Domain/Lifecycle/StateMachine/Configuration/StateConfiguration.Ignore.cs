namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The trigger is accepted and does nothing.</summary>
        public StateConfiguration Ignore(TTrigger trigger) => Add(new IgnoreRule(trigger, GuardClause.None));

        public StateConfiguration IgnoreIf(TTrigger trigger, Func<bool> guard, string? guardDescription = null) =>
            Add(new IgnoreRule(trigger, GuardClause.Of(guard, guardDescription)));

        public StateConfiguration IgnoreIf(TTrigger trigger, params Tuple<Func<bool>, string>[] guards) =>
            Add(new IgnoreRule(trigger, GuardClause.Of(guards)));

        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration IgnoreIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(guards)));
        }

        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, Func<TArg0, TArg1, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration IgnoreIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger, params Tuple<Func<TArg0, TArg1, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(guards)));
        }

        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, Func<TArg0, TArg1, TArg2, bool> guard, string? guardDescription = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription)));
        }

        public StateConfiguration IgnoreIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger, params Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            return Add(new IgnoreRule(trigger.Trigger, GuardClause.Of(guards)));
        }
    }
}
