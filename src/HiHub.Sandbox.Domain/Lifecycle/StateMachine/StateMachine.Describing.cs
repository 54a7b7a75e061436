namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>The configuration as data: states in the order they were first named, then destinations nobody configured.</summary>
    public StateMachineInfo GetInfo()
    {
        var all = new Dictionary<TState, StateNode>(nodes);
        foreach (var rule in nodes.Values.SelectMany(node => node.Rules).OfType<FixedRule>())
            all.TryAdd(rule.Destination, new StateNode(rule.Destination));

        var infos = all.ToDictionary(pair => pair.Key, pair => pair.Value.Describe());
        foreach (var node in all.Values)
            node.Relate(infos);
        return new StateMachineInfo([.. infos.Values], typeof(TState), typeof(TTrigger), new StateInfo(initial));
    }

    internal sealed partial class StateNode
    {
        public StateInfo Describe() => new(State)
        {
            EntryActions = [.. entryActions.Select(action => new ActionInfo(action.Info, action.FromTrigger))],
            ExitActions = [.. exitActions.Select(action => action.Info)],
            ActivateActions = [.. activateActions.Select(action => action.Info)],
            DeactivateActions = [.. deactivateActions.Select(action => action.Info)],
            IgnoredTriggers = [.. Rules.OfType<IgnoreRule>().Select(rule => new IgnoredTransitionInfo(rule.Trigger, rule.Guards))],
        };

        public void Relate(Dictionary<TState, StateInfo> infos)
        {
            var info = infos[State];
            info.Superstate = Superstate is null ? null : infos[Superstate.State];
            info.Substates = [.. Substates.Select(substate => infos[substate.State])];
            info.FixedTransitions = [.. rules.Values.SelectMany(candidates => Fixed(candidates, infos))];
            info.DynamicTransitions = [.. Rules.OfType<DynamicRule>().Select(rule => rule.Info)];
        }

        private IEnumerable<FixedTransitionInfo> Fixed(List<Rule> candidates, Dictionary<TState, StateInfo> infos)
        {
            foreach (var rule in candidates.OfType<FixedRule>())
                yield return new FixedTransitionInfo(rule.Trigger, infos[rule.Destination], rule.Guards);
            foreach (var rule in candidates.OfType<ReentryRule>())
                yield return new FixedTransitionInfo(rule.Trigger, infos[rule.Destination], rule.Guards);
            foreach (var rule in candidates.OfType<InternalRule>())
                yield return new FixedTransitionInfo(rule.Trigger, infos[State], rule.Guards, isInternal: true);
        }
    }
}
