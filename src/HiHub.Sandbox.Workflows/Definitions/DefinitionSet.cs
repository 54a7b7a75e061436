using System.Collections.Frozen;
using System.Collections.Immutable;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>All versions of all definitions that instances may run on; new instances take the newest.</summary>
public sealed class DefinitionSet
{
    private readonly FrozenDictionary<(string, int), WorkflowDefinition> _versions;
    private readonly FrozenDictionary<string, WorkflowDefinition> _newest;
    private readonly FrozenDictionary<ActionName, ImmutableArray<WorkflowDefinition>> _startedBy;

    public DefinitionSet(IEnumerable<WorkflowDefinition> definitions)
    {
        _versions = definitions.ToFrozenDictionary(definition => (definition.DefinitionId, definition.Version));
        _newest = _versions.Values.GroupBy(definition => definition.DefinitionId).ToFrozenDictionary(group => group.Key, group => group.MaxBy(definition => definition.Version)!);
        _startedBy = Newest.SelectMany(definition => (definition.StartedBy ?? []).Select(act => (act, definition)))
            .GroupBy(pair => pair.act).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.definition).ToImmutableArray());
    }

    public IEnumerable<WorkflowDefinition> All => _versions.Values;

    public IEnumerable<WorkflowDefinition> Newest => _newest.Values.OrderBy(definition => definition.DefinitionId, StringComparer.Ordinal);

    /// <summary>Throws KeyNotFoundException where no such definition exists.</summary>
    public WorkflowDefinition Of(string definitionId) => _newest[definitionId];

    public WorkflowDefinition Of(string definitionId, int version) => _versions[(definitionId, version)];

    internal ImmutableArray<WorkflowDefinition> StartedBy(ActionName act) => _startedBy.TryGetValue(act, out var started) ? started : [];

    /// <summary>The acts that a definition performs or awaits anywhere.</summary>
    internal IEnumerable<ActionName> ActsOf(string definitionId) => Of(definitionId).Activities.SelectMany(activity => activity.Acts);
}
