namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A state in a diagram, or a decision when it has no state behind it.</summary>
internal sealed class GraphNode(string name, StateInfo? state, GraphNode? parent)
{
    public string Name { get; } = name;

    public GraphNode? Parent { get; } = parent;

    /// <summary>Drawn as a frame around its children.</summary>
    public bool IsComposite { get; init; }

    public List<GraphNode> Children { get; } = [];

    public List<GraphEdge> Arriving { get; } = [];

    public IReadOnlyList<string> EntryActions { get; } =
        [.. state?.EntryActions.Where(action => action.FromTrigger is null).Select(action => action.Method.Description) ?? []];

    public IReadOnlyList<string> ExitActions { get; } = [.. state?.ExitActions.Select(action => action.Description) ?? []];
}

/// <summary>An arrow with its label's parts.</summary>
internal sealed record GraphEdge(GraphNode From, GraphNode To, string Trigger, IReadOnlyList<string> Guards, bool RunsEntryActions)
{
    public List<string> Actions { get; } = [];

    public string Label =>
        (Actions.Count == 0 ? Trigger : $"{Trigger} / {string.Join(", ", Actions)}")
        + string.Concat(Guards.Select(guard => $" [{guard}]"));
}
