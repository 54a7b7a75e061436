using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>Which of the case's two lifecycles a definition steps.</summary>
public enum Machine
{
    Application,
    Trial,
}

public sealed record Variable(string Id, string Name, string Value);

public sealed record Connection(string Source, string Port, string Target, string JsonPath);

/// <summary>Who wrote and who approved a version, and why.</summary>
public sealed record Provenance(string? Author, string? Approver, string? ChangeNote, string? Basis);

/// <summary>One version of one procedure, read and checked.</summary>
public sealed class WorkflowDefinition
{
    private readonly FrozenDictionary<string, Activity> _activities;
    private readonly FrozenDictionary<(string, string), ImmutableArray<Hop>> _targets;

    internal WorkflowDefinition(ImmutableArray<Activity> activities, ImmutableArray<Connection> connections)
    {
        Activities = activities;
        Connections = connections;
        Graph = new FlowGraph(activities, connections);
        _activities = activities.ToFrozenDictionary(activity => activity.Id);
        _targets = Hops(connections).GroupBy(hop => (hop.From, hop.Port)).ToFrozenDictionary(group => group.Key, group => group.Select(hop => hop.Hop).ToImmutableArray());
        Promises = activities.ToFrozenDictionary(activity => activity.Id, activity => Graph.Promises(activity));
        Regions = activities.OfType<JoinActivity>().ToFrozenDictionary(join => join.Id, join => Graph.Region(join.Id));
    }

    /// <summary>The id of this version.</summary>
    public required string Id { get; init; }

    public required string DefinitionId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required Machine Machine { get; init; }

    /// <summary>Acts that start it; null where the file does not say.</summary>
    public required ImmutableArray<ActionName>? StartedBy { get; init; }

    /// <summary>Acts that end it wherever it stands.</summary>
    public required ImmutableArray<ActionName> EndedBy { get; init; }

    public required Provenance Provenance { get; init; }

    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>The file as read, designer positions and all.</summary>
    public required JsonElement Json { get; init; }

    public required string File { get; init; }

    public ImmutableArray<Activity> Activities { get; }

    public ImmutableArray<Connection> Connections { get; }

    public Activity Start => Activities.First(activity => activity is StartActivity);

    internal FlowGraph Graph { get; }

    /// <summary>The first acts that lie behind an activity; where the law forbids them all, waiting there is pointless.</summary>
    internal FrozenDictionary<string, ImmutableArray<ActionName>> Promises { get; }

    /// <summary>The activities between a join and its fork.</summary>
    internal FrozenDictionary<string, FrozenSet<string>> Regions { get; }

    public Activity Find(string id) => _activities[id];

    /// <summary>Where a standing act enters that has led to the state; null where nothing is marked.</summary>
    public Activity? Entry(string state)
    {
        foreach (var activity in Activities)
            if (activity.Entry.Contains(state))
                return activity;
        return null;
    }

    internal ImmutableArray<Hop> Targets(string activity, string port) => _targets.TryGetValue((activity, port), out var hops) ? hops : [];

    private IEnumerable<(string From, string Port, Hop Hop)> Hops(ImmutableArray<Connection> connections) =>
        connections.GroupBy(connection => connection.Target)
            .SelectMany(group => group.Select((connection, inbound) => (connection.Source, connection.Port, new Hop(_activities[connection.Target], inbound))))
            .OrderBy(hop => hop.Source, StringComparer.Ordinal);
}

/// <summary>One way onward; <paramref name="Inbound"/> numbers the target's inbound connections.</summary>
internal readonly record struct Hop(Activity Target, int Inbound);
