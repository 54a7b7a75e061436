namespace HiHub.Sandbox.Domain.Lifecycle;

public partial class StateMachine<TState, TTrigger>
{
    /// <summary>Everything configured for one state, and its place among its super- and substates.</summary>
    internal sealed partial class StateNode(TState state)
    {
        private readonly Dictionary<TTrigger, List<Rule>> rules = [];

        public TState State { get; } = state;

        public StateNode? Superstate { get; private set; }

        public List<StateNode> Substates { get; } = [];

        public bool HasInitial { get; private set; }

        /// <summary>The substate entered when this state is, if there is one.</summary>
        public TState? InitialTarget { get; private set; }

        public IEnumerable<Rule> Rules => rules.Values.SelectMany(candidates => candidates);

        public void Add(Rule rule)
        {
            if (!rules.TryGetValue(rule.Trigger, out var candidates))
                rules.Add(rule.Trigger, candidates = []);
            candidates.Add(rule);
        }

        public void StartIn(TState target)
        {
            if (HasInitial)
                throw new InvalidOperationException($"'{State}' starts in '{InitialTarget}' already.");
            if (Same(target, State))
                throw new ArgumentException($"'{State}' cannot start in itself.", nameof(target));
            InitialTarget = target;
            HasInitial = true;
        }

        public StateNode InitialSubstate() =>
            Substates.Find(substate => Same(substate.State, InitialTarget!))
            ?? throw new InvalidOperationException($"'{State}' starts in '{InitialTarget}', which is no direct substate of it.");

        public void PutUnder(StateNode superstate)
        {
            if (superstate.IsWithin(State))
                throw new ArgumentException($"'{State}' contains '{superstate.State}' and cannot be its substate too.", nameof(superstate));
            Superstate = superstate;
            superstate.Substates.Add(this);
        }

        public bool IsWithin(TState other)
        {
            for (var node = this; node is not null; node = node.Superstate)
            {
                if (Same(node.State, other))
                    return true;
            }

            return false;
        }

        public bool Includes(TState other)
        {
            if (Same(State, other))
                return true;
            foreach (var substate in Substates)
            {
                if (substate.Includes(other))
                    return true;
            }

            return false;
        }

        /// <summary>The innermost rule whose guards hold; when none does, the outermost refusals, or null where nothing is configured.</summary>
        public Rule? Find(TTrigger trigger, object?[] args, bool explain, out ICollection<string>? unmet)
        {
            unmet = null;
            for (var node = this; node is not null; node = node.Superstate)
            {
                var rule = node.FindHere(trigger, args, explain, out var refusals);
                if (rule is not null)
                {
                    unmet = Array.Empty<string>();
                    return rule;
                }

                unmet = refusals ?? unmet;
            }

            return null;
        }

        public void AddPermitted(List<TTrigger> permitted, object?[] args)
        {
            foreach (var (trigger, candidates) in rules)
            {
                List<string>? unmet = null;
                if (candidates.Exists(rule => rule.Holds(args, explain: false, ref unmet)) && !permitted.Contains(trigger))
                    permitted.Add(trigger);
            }
        }

        private Rule? FindHere(TTrigger trigger, object?[] args, bool explain, out List<string>? unmet)
        {
            unmet = null;
            if (!rules.TryGetValue(trigger, out var candidates))
                return null;

            Rule? found = null;
            var ambiguous = false;
            foreach (var rule in candidates)
            {
                if (!rule.Holds(args, explain, ref unmet))
                    continue;
                ambiguous |= found is not null;
                found = rule;
            }

            return ambiguous
                ? throw new InvalidOperationException(
                    $"More than one transition is open to '{trigger}' in '{State}'; their guards must exclude each other.")
                : found;
        }
    }
}
