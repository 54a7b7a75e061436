namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A machine in Graphviz DOT.</summary>
public static class UmlDotGraph
{
    public static string Format(StateMachineInfo machineInfo)
    {
        var graph = new StateGraph(machineInfo);
        return string.Join(
            Environment.NewLine,
            [
                "digraph {", "compound=true;", "node [shape=Mrecord]", "rankdir=\"LR\"",
                .. graph.Composites.SelectMany(Cluster),
                .. graph.States.Where(node => !node.IsComposite && node.Parent is null).Select(State),
                .. graph.Decisions.Select(decision => Decision(decision.Node, decision.Question)),
                "",
                .. graph.Edges.Select(Edge),
                " init [label=\"\", shape=point];", $" init -> {Quoted(graph.Initial)}[style = \"solid\"]", "}",
            ]);
    }

    private static IEnumerable<string> Cluster(GraphNode node) =>
    [
        "",
        $"subgraph {Quoted($"cluster{node.Name}")}",
        "\t{",
        $"\tlabel = \"{Label(node, @"\n----------\n")}\"",
        .. node.Children.Select(State),
        "}",
    ];

    private static string State(GraphNode node) => $"{Quoted(node.Name)} [label=\"{Label(node, "|")}\"];";

    private static string Decision(GraphNode node, string question) =>
        $"{Quoted(node.Name)} [shape = \"diamond\", label = {Quoted(question)}];";

    private static string Edge(GraphEdge edge) =>
        $"{Quoted(edge.From.Name)} -> {Quoted(edge.To.Name)} [style=\"solid\", label={Quoted(edge.Label)}];";

    private static string Label(GraphNode node, string rule)
    {
        var actions = node.EntryActions.Select(action => $"entry / {action}")
            .Concat(node.ExitActions.Select(action => $"exit / {action}"))
            .Select(Escape)
            .ToList();
        return actions.Count == 0 ? Escape(node.Name) : $@"{Escape(node.Name)}{rule}{string.Join(@"\n", actions)}";
    }

    private static string Quoted(string text) => $"\"{Escape(text)}\"";

    private static string Escape(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
