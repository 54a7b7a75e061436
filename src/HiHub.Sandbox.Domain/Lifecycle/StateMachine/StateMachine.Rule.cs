namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>What one line of configuration says a state does with a trigger.</summary>
    internal abstract class Rule(TTrigger trigger, GuardClause[] guards)
    {
        public TTrigger Trigger { get; } = trigger;

        public IReadOnlyList<InvocationInfo> Guards { get; } = [.. guards.Select(guard => guard.Info)];

        /// <summary>Asks every clause, even after one failed; a later rule adds only descriptions that are not listed yet.</summary>
        public bool Holds(object?[] args, bool explain, ref List<string>? unmet)
        {
            var holds = true;
            var first = unmet is null;
            foreach (var guard in guards)
            {
                if (guard.Holds(args))
                    continue;
                holds = false;
                if (!explain)
                    continue;
                unmet ??= [];
                if (first || !unmet.Contains(guard.Info.Description))
                    unmet.Add(guard.Info.Description);
            }

            return holds;
        }
    }

    internal sealed class FixedRule(TTrigger trigger, TState destination, GuardClause[] guards)
        : Rule(trigger, guards)
    {
        public TState Destination { get; } = destination;
    }

    internal sealed class ReentryRule(TTrigger trigger, TState destination, GuardClause[] guards)
        : Rule(trigger, guards)
    {
        public TState Destination { get; } = destination;
    }

    internal sealed class DynamicRule(TTrigger trigger, Func<object?[], TState> select, GuardClause[] guards, DynamicTransitionInfo info)
        : Rule(trigger, guards)
    {
        public Func<object?[], TState> Select { get; } = select;

        public DynamicTransitionInfo Info { get; } = info;
    }

    internal sealed class InternalRule(TTrigger trigger, Action<Transition, object?[]> act, GuardClause[] guards)
        : Rule(trigger, guards)
    {
        public Action<Transition, object?[]> Act { get; } = act;
    }

    internal sealed class IgnoreRule(TTrigger trigger, GuardClause[] guards)
        : Rule(trigger, guards);
}
