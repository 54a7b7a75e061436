namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        /// <summary>The destination is computed when the trigger fires; it may be this state, which is then re-entered.</summary>
        public StateConfiguration PermitDynamic(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            var info = InvocationInfo.Of(destinationStateSelector, destinationStateSelectorDescription);
            return AddDynamic(trigger, _ => destinationStateSelector(), info, GuardClause.None, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamic<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            var info = InvocationInfo.Of(destinationStateSelector, destinationStateSelectorDescription);
            return AddDynamic(
                trigger.Trigger, TriggerArguments.Unpack(destinationStateSelector), info, GuardClause.None, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamic<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            var info = InvocationInfo.Of(destinationStateSelector, destinationStateSelectorDescription);
            return AddDynamic(
                trigger.Trigger, TriggerArguments.Unpack(destinationStateSelector), info, GuardClause.None, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamic<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            string? destinationStateSelectorDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            var info = InvocationInfo.Of(destinationStateSelector, destinationStateSelectorDescription);
            return AddDynamic(
                trigger.Trigger, TriggerArguments.Unpack(destinationStateSelector), info, GuardClause.None, possibleDestinationStates);
        }

        private StateConfiguration AddDynamic(
            TTrigger trigger, Func<object?[], TState> select, InvocationInfo selector, GuardClause[] guards, DynamicStateInfos? possible)
        {
            var info = new DynamicTransitionInfo(trigger, guards.Select(guard => guard.Info).ToList(), selector, possible);
            return Add(new DynamicRule(trigger, select, guards, info));
        }

        private StateConfiguration AddGuardedDynamic(
            TTrigger trigger, Func<object?[], TState> select, string? description, GuardClause[] guards, DynamicStateInfos? possible) =>
            AddDynamic(trigger, select, InvocationInfo.Of(select, description), guards, possible);
    }
}
