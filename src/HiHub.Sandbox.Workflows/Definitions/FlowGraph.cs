using System.Collections.Frozen;
using System.Collections.Immutable;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>The chart as a graph: what leads where.</summary>
internal sealed class FlowGraph
{
    private readonly Dictionary<string, Activity> _activities;
    private readonly ILookup<string, Connection> _next;
    private readonly ILookup<string, Connection> _previous;

    public FlowGraph(IReadOnlyCollection<Activity> activities, IReadOnlyCollection<Connection> connections)
    {
        _activities = activities.ToDictionary(activity => activity.Id);
        _next = connections.ToLookup(connection => connection.Source);
        _previous = connections.ToLookup(connection => connection.Target);
    }

    private string? Start => _activities.Values.FirstOrDefault(activity => activity is StartActivity)?.Id;

    public int Inbound(string id) => _previous[id].Count();

    public IEnumerable<Activity> Next(string id) => _next[id].Select(connection => _activities[connection.Target]);

    public IEnumerable<Activity> Next(string id, string port) =>
        _next[id].Where(connection => connection.Port == port).Select(connection => _activities[connection.Target]);

    /// <summary>Everything reachable from these, themselves included, without passing through <paramref name="wall"/>.</summary>
    public HashSet<string> Reach(IEnumerable<string> from, string? wall = null) => Walk(from, wall, id => _next[id].Select(connection => connection.Target));

    public HashSet<string> Unreached()
    {
        var roots = _activities.Values.Where(activity => activity is StartActivity || !activity.Entry.IsEmpty).Select(activity => activity.Id);
        var unreached = _activities.Keys.ToHashSet();
        unreached.ExceptWith(Reach(roots));
        return unreached;
    }

    /// <summary>The fork that every way from the start to the join passes, the nearest of them; null where there is none.</summary>
    public string? ForkOf(string join)
    {
        var above = _activities.Values.OfType<ForkActivity>().Select(fork => fork.Id).Where(fork => Dominates(fork, join)).ToList();
        return above.Find(fork => above.TrueForAll(other => other == fork || Dominates(other, fork)));
    }

    /// <summary>The activities between a join and its fork; without a fork, everything that can reach the join.</summary>
    public FrozenSet<string> Region(string join)
    {
        var fork = ForkOf(join);
        var region = Walk(_previous[join].Select(connection => connection.Source).Where(id => id != fork && id != join), fork,
            id => _previous[id].Select(connection => connection.Source).Where(source => source != join));
        if (fork is not null)
            region.Remove(fork);
        return region.ToFrozenSet();
    }

    /// <summary>The acts first met on every way onward: its own, or those behind it up to the next one.</summary>
    public ImmutableArray<ActionName> Promises(Activity activity)
    {
        if (!activity.Acts.IsEmpty)
            return activity.Acts;
        var acts = new SortedSet<ActionName>();
        Walk(Next(activity.Id).Select(next => next.Id), null, id =>
        {
            acts.UnionWith(_activities[id].Acts);
            return _activities[id].Acts.IsEmpty ? Next(id).Select(next => next.Id) : [];
        });
        return [.. acts];
    }

    /// <summary>An activity on a circle where nothing waits; null where there is none.</summary>
    public Activity? Treadmill() => _activities.Values.FirstOrDefault(activity => !activity.Waits
        && Walk(Next(activity.Id).Where(next => !next.Waits).Select(next => next.Id), null, id => Next(id).Where(next => !next.Waits).Select(next => next.Id)).Contains(activity.Id));

    /// <summary>The activities that may be under way at the same time, being on another branch of a fork.</summary>
    public HashSet<string> Beside(string id)
    {
        var beside = new HashSet<string>();
        foreach (var fork in _activities.Values.OfType<ForkActivity>())
        {
            var joins = _activities.Values.OfType<JoinActivity>().Where(join => ForkOf(join.Id) == fork.Id).Select(join => join.Id).ToHashSet();
            var branches = fork.Branches.Select(branch => Walk(Next(fork.Id, branch).Select(next => next.Id).Where(next => !joins.Contains(next)), fork.Id,
                at => Next(at).Select(next => next.Id).Where(next => !joins.Contains(next)))).ToList();
            if (branches.Exists(branch => branch.Contains(id)))
                foreach (var other in branches.Where(branch => branches.Count(candidate => candidate.Contains(id)) > 1 || !branch.Contains(id)))
                    beside.UnionWith(other);
        }
        return beside;
    }

    private bool Dominates(string fork, string id) =>
        Start is { } start && start != fork && fork != id && !Reach([start], fork).Contains(id) && Reach([start]).Contains(id);

    private static HashSet<string> Walk(IEnumerable<string> from, string? wall, Func<string, IEnumerable<string>> onward)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>(from.Where(id => id != wall));
        while (open.TryPop(out var id))
            if (seen.Add(id))
                foreach (var next in onward(id))
                    if (next != wall)
                        open.Push(next);
        return seen;
    }
}
