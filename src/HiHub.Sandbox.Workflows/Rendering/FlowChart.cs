using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Rendering;

/// <summary>A box of the chart: an activity, or an entry (<paramref name="State"/>) by which a standing act comes in.</summary>
public sealed record ChartNode(string Id, Activity Activity, string? State = null);

/// <summary>A line of the chart; <paramref name="Port"/>: by which outcome.</summary>
public sealed record ChartEdge(string From, string To, string Port);

/// <summary>
/// A definition reduced to what people and time do: steps, questions, moments, triggers and ends. Clocks, letters and messages between them
/// are passed through, so that a procedure of 150 activities fits on a page.
/// </summary>
public sealed class FlowChart
{
    private readonly WorkflowDefinition _definition;
    private readonly List<ChartNode> _nodes = [];
    private readonly HashSet<ChartEdge> _edges = [];

    private FlowChart(WorkflowDefinition definition) => _definition = definition;

    /// <summary>In the order of the file, entries before what they lead to.</summary>
    public IReadOnlyList<ChartNode> Nodes => _nodes;

    public IReadOnlyCollection<ChartEdge> Edges => _edges;

    public static FlowChart Of(WorkflowDefinition definition)
    {
        var chart = new FlowChart(definition);
        foreach (var activity in definition.Activities)
            chart.Add(activity);
        return chart;
    }

    /// <summary>What comes after a node, in the order of the file.</summary>
    public IEnumerable<ChartNode> After(string id) => _nodes.Where(node => _edges.Any(edge => edge.From == id && edge.To == node.Id));

    public static bool IsShown(Activity activity) =>
        activity is StartActivity or EndActivity or AwaitActionActivity or AwaitAllActivity or TimerActivity or RepeatActivity or RuleActivity or TriggerActivity or ExecuteWorkflowActivity;

    private void Add(Activity activity)
    {
        foreach (var state in activity.Entry)
        {
            var entry = new ChartNode($"{state}:{activity.Id}", activity, state);
            _nodes.Add(entry);
            Connect(entry.Id, "", [activity]);
        }
        if (!IsShown(activity))
            return;
        _nodes.Add(new(activity.Id, activity));
        foreach (var port in activity.Outcomes)
            Connect(activity.Id, port, _definition.Graph.Next(activity.Id, port));
    }

    private void Connect(string from, string port, IEnumerable<Activity> first)
    {
        var (seen, open) = (new HashSet<string>(), new Queue<Activity>(first));
        while (open.TryDequeue(out var next))
            if (IsShown(next))
                _edges.Add(new(from, next.Id, port));
            else if (seen.Add(next.Id))
                foreach (var further in _definition.Graph.Next(next.Id))
                    open.Enqueue(further);
    }
}
