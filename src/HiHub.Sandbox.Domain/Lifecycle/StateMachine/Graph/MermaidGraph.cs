namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>A machine as a Mermaid state diagram.</summary>
public static class MermaidGraph
{
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        var graph = new StateGraph(machineInfo);
        var aliases = Aliases(graph);
        return string.Join(
            Environment.NewLine,
            [
                "stateDiagram-v2",
                .. direction is { } chosen ? [$"\tdirection {Code(chosen)}"] : Array.Empty<string>(),
                .. aliases.Where(pair => pair.Key != pair.Value).Select(pair => $"\t{pair.Value} : {pair.Key}"),
                .. graph.Composites.SelectMany(node => Composite(node, aliases)),
                .. graph.Decisions.Select(decision => $"\tstate {decision.Node.Name} <<choice>>"),
                .. graph.Edges.Select(edge => $"\t{Alias(edge.From.Name)} --> {Alias(edge.To.Name)} : {edge.Label}"),
                $"[*] --> {Alias(graph.Initial)}",
            ]);

        string Alias(string name) => aliases.GetValueOrDefault(name, name);
    }

    private static IEnumerable<string> Composite(GraphNode node, Dictionary<string, string> aliases) =>
        [$"\tstate {aliases[node.Name]} {{", .. node.Children.Select(child => $"\t\t{aliases[child.Name]}"), "\t}"];

    /// <summary>Mermaid reads no spaces, colons or hyphens in a name; such states get a plain one of their own.</summary>
    private static Dictionary<string, string> Aliases(StateGraph graph)
    {
        var taken = graph.States.Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in graph.States.Select(node => node.Name))
        {
            var plain = string.Concat(name.Where(letter => !char.IsWhiteSpace(letter) && letter is not (':' or '-')));
            var alias = plain;
            for (var count = 1; alias != name && !taken.Add(alias); count++)
                alias = $"{plain}_{count}";
            aliases.Add(name, alias);
        }

        return aliases;
    }

    private static string Code(MermaidGraphDirection direction) => direction switch
    {
        MermaidGraphDirection.LeftToRight => "LR",
        MermaidGraphDirection.RightToLeft => "RL",
        MermaidGraphDirection.TopToBottom => "TB",
        MermaidGraphDirection.BottomToTop => "BT",
    };
}
