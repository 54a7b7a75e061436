namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger, Func<TArg0, TState> destinationStateSelector) =>
            PermitDynamicIf(trigger, destinationStateSelector, null, Array.Empty<Tuple<Func<bool>, string>>());

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guard, guardDescription), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            Func<TArg0, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            var guards = GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription);
            return AddGuardedDynamic(trigger.Trigger, select, null, guards, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0>(
            TriggerWithParameters<TArg0> trigger,
            Func<TArg0, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<TArg0, bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guard, guardDescription), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Func<TArg0, TArg1, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            var guards = GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription);
            return AddGuardedDynamic(trigger.Trigger, select, null, guards, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1>(
            TriggerWithParameters<TArg0, TArg1> trigger,
            Func<TArg0, TArg1, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guard, guardDescription), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Func<TArg0, TArg1, TArg2, bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            var guards = GuardClause.Of(TriggerArguments.Unpack(guard), guardDescription);
            return AddGuardedDynamic(trigger.Trigger, select, null, guards, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf<TArg0, TArg1, TArg2>(
            TriggerWithParameters<TArg0, TArg1, TArg2> trigger,
            Func<TArg0, TArg1, TArg2, TState> destinationStateSelector,
            Tuple<Func<TArg0, TArg1, TArg2, bool>, string>[] guards,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(trigger);
            var select = TriggerArguments.Unpack(destinationStateSelector);
            return AddGuardedDynamic(trigger.Trigger, select, null, GuardClause.Of(guards), possibleDestinationStates);
        }
    }
}
