namespace HiHub.Sandbox.Workflows.Rendering;

/// <summary>Where a box stands, in columns and layers; the middle of a column is <c>Column + 0.5</c>.</summary>
public sealed record ChartPlace(double Column, int Layer);

/// <summary>Boxes in layers from top to bottom, every line through a place of its own in each layer it crosses (after Sugiyama).</summary>
public sealed class ChartLayout
{
    private const int Sweeps = 8;
    private const double LineWidth = 0.2;

    private readonly FlowChart _chart;
    private readonly Dictionary<string, int> _layer = [];
    private readonly List<List<string>> _layers = [];
    private readonly Dictionary<ChartEdge, List<string>> _lines = [];
    private readonly Dictionary<string, List<string>> _beside = [];
    private readonly Dictionary<string, double> _column = [];

    private ChartLayout(FlowChart chart) => _chart = chart;

    public double Columns { get; private set; }

    public int Layers => _layers.Count;

    public static ChartLayout Of(FlowChart chart)
    {
        var layout = new ChartLayout(chart);
        layout.FindLayers();
        layout.DrawLines();
        for (var sweep = 0; sweep < Sweeps; sweep++)
            layout.Sweep(down: sweep % 2 == 0);
        layout.Place();
        return layout;
    }

    public ChartPlace Of(string node) => new(_column[node], _layer[node]);

    /// <summary>The places a line passes, from its source to its target.</summary>
    public IReadOnlyList<ChartPlace> Of(ChartEdge edge) => [.. _lines[edge].Select(Of)];

    // The longest way from a root; a line that closes a circle counts the other way round.
    private void FindLayers()
    {
        var backward = Backward();
        foreach (var node in _chart.Nodes)
            _layer[node.Id] = 0;
        for (var (round, moved) = (0, true); moved && round <= _chart.Nodes.Count; round++)
        {
            moved = false;
            foreach (var edge in _chart.Edges)
            {
                var (above, below) = backward.Contains(edge) ? (edge.To, edge.From) : (edge.From, edge.To);
                if (above == below || _layer[below] > _layer[above])
                    continue;
                (_layer[below], moved) = (_layer[above] + 1, true);
            }
        }
        foreach (var node in _chart.Nodes)
            At(_layer[node.Id]).Add(node.Id);
    }

    private HashSet<ChartEdge> Backward()
    {
        var (found, done, open) = (new HashSet<ChartEdge>(), new HashSet<string>(), new HashSet<string>());
        var next = _chart.Edges.ToLookup(edge => edge.From);
        void Visit(string id)
        {
            if (!done.Add(id))
                return;
            open.Add(id);
            foreach (var edge in next[id])
                if (open.Contains(edge.To))
                    found.Add(edge);
                else
                    Visit(edge.To);
            open.Remove(id);
        }
        foreach (var node in _chart.Nodes)
            Visit(node.Id);
        return found;
    }

    private void DrawLines()
    {
        foreach (var edge in _chart.Edges)
        {
            var (from, to) = (_layer[edge.From], _layer[edge.To]);
            List<string> line = [edge.From];
            for (var (layer, step) = (from, Math.Sign(to - from)); step != 0 && (layer += step) != to;)
            {
                var point = $"{edge.From}>{edge.To}>{edge.Port}>{layer}";
                _layer[point] = layer;
                At(layer).Add(point);
                line.Add(point);
            }
            line.Add(edge.To);
            _lines[edge] = line;
            foreach (var (one, other) in line.Zip(line.Skip(1)))
            {
                Beside(one).Add(other);
                Beside(other).Add(one);
            }
        }
    }

    private void Sweep(bool down)
    {
        Place();
        for (var i = 0; i < _layers.Count; i++)
        {
            var layer = down ? i : _layers.Count - 1 - i;
            var weights = _layers[layer].ToDictionary(id => id, id => Weight(id, down ? layer - 1 : layer + 1));
            _layers[layer] = [.. _layers[layer].OrderBy(id => weights[id])];
            Place(layer);
        }
    }

    private double Weight(string id, int layer) =>
        Beside(id).Where(other => _layer[other] == layer).Select(other => _column[other] + Width(other) / 2).DefaultIfEmpty(_column[id] + Width(id) / 2).Average();

    private void Place()
    {
        Columns = _layers.Max(layer => layer.Sum(Width));
        for (var layer = 0; layer < _layers.Count; layer++)
            Place(layer);
    }

    private void Place(int layer)
    {
        var column = (Columns - _layers[layer].Sum(Width)) / 2;
        foreach (var id in _layers[layer])
        {
            _column[id] = column;
            column += Width(id);
        }
    }

    private static double Width(string id) => id.Contains('>', StringComparison.Ordinal) ? LineWidth : 1;

    private List<string> Beside(string id) => _beside.TryGetValue(id, out var found) ? found : _beside[id] = [];

    private List<string> At(int layer)
    {
        while (_layers.Count <= layer)
            _layers.Add([]);
        return _layers[layer];
    }
}
