namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>Nodes and arrows of a machine in the order both notations draw them: nested states first.</summary>
internal sealed class StateGraph
{
    private readonly Dictionary<string, GraphNode> byName = [];
    private readonly List<(GraphNode Node, string Question)> decisions = [];
    private readonly List<GraphEdge> edges = [];

    public StateGraph(StateMachineInfo machine)
    {
        Initial = machine.InitialState.ToString();
        foreach (var state in machine.States.Where(state => state.Superstate is null && state.Substates.Any()))
            AddTree(state, null);
        foreach (var state in machine.States.Where(state => !byName.ContainsKey(state.ToString())))
            byName.Add(state.ToString(), new GraphNode(state.ToString(), state, null));
        foreach (var state in machine.States)
            AddEdges(state, byName[state.ToString()]);
        foreach (var state in machine.States)
            NameTriggeredEntries(state, byName[state.ToString()]);
    }

    public string Initial { get; }

    public IReadOnlyCollection<GraphNode> States => byName.Values;

    public IEnumerable<GraphNode> Composites => byName.Values.Where(node => node.IsComposite);

    public IReadOnlyList<(GraphNode Node, string Question)> Decisions => decisions;

    public IReadOnlyList<GraphEdge> Edges => edges;

    private static string[] Descriptions(TransitionInfo transition) =>
        [.. transition.GuardConditionsMethodDescriptions.Select(guard => guard.Description)];

    private static void NameTriggeredEntries(StateInfo state, GraphNode node)
    {
        foreach (var action in state.EntryActions.Where(action => action.FromTrigger is not null))
        {
            foreach (var edge in node.Arriving.Where(edge => edge.RunsEntryActions && edge.Trigger == action.FromTrigger))
                edge.Actions.Add(action.Method.Description);
        }
    }

    private void AddTree(StateInfo state, GraphNode? parent)
    {
        var node = new GraphNode(state.ToString(), state, parent) { IsComposite = state.Substates.Any() };
        if (!byName.TryAdd(node.Name, node))
            return;
        parent?.Children.Add(node);
        foreach (var substate in state.Substates)
            AddTree(substate, node);
    }

    private void AddEdges(StateInfo state, GraphNode from)
    {
        foreach (var transition in state.FixedTransitions)
        {
            var to = byName[transition.DestinationState.ToString()];
            var edge = AddEdge(from, to, transition, Descriptions(transition), !transition.IsInternalTransition);
            if (from == to && edge.RunsEntryActions)
                edge.Actions.AddRange(from.EntryActions);
        }

        foreach (var transition in state.DynamicTransitions)
            AddDecision(from, transition);
        foreach (var transition in state.IgnoredTriggers)
            AddEdge(from, from, transition, Descriptions(transition), runsEntryActions: false);
    }

    private void AddDecision(GraphNode from, DynamicTransitionInfo transition)
    {
        var decision = new GraphNode($"Decision{decisions.Count + 1}", null, null);
        decisions.Add((decision, transition.DestinationStateSelectorDescription.Description));
        AddEdge(from, decision, transition, Descriptions(transition));
        foreach (var possible in transition.PossibleDestinationStates ?? [])
        {
            if (byName.TryGetValue(possible.DestinationState, out var to))
                AddEdge(decision, to, transition, [possible.Criterion]);
        }
    }

    private GraphEdge AddEdge(GraphNode from, GraphNode to, TransitionInfo transition, string[] guards, bool runsEntryActions = true)
    {
        var edge = new GraphEdge(from, to, transition.Trigger.ToString(), guards, runsEntryActions);
        edges.Add(edge);
        to.Arriving.Add(edge);
        return edge;
    }
}
