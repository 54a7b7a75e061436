namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    public partial class StateConfiguration
    {
        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null) =>
            PermitDynamicIf(trigger, destinationStateSelector, null, guard, guardDescription, possibleDestinationStates);

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            Func<bool> guard,
            string? guardDescription = null,
            DynamicStateInfos? possibleDestinationStates = null)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            var guards = GuardClause.Of(guard, guardDescription);
            return AddGuardedDynamic(
                trigger, _ => destinationStateSelector(), destinationStateSelectorDescription, guards, possibleDestinationStates);
        }

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards) =>
            PermitDynamicIf(trigger, destinationStateSelector, null, possibleDestinationStates, guards);

        public StateConfiguration PermitDynamicIf(
            TTrigger trigger,
            Func<TState> destinationStateSelector,
            string? destinationStateSelectorDescription,
            DynamicStateInfos? possibleDestinationStates = null,
            params Tuple<Func<bool>, string>[] guards)
        {
            ArgumentNullException.ThrowIfNull(destinationStateSelector);
            return AddGuardedDynamic(
                trigger, _ => destinationStateSelector(), destinationStateSelectorDescription, GuardClause.Of(guards), possibleDestinationStates);
        }
    }
}
