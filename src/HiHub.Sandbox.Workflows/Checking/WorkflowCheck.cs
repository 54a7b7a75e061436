using System.Collections.Frozen;
using HiHub.Sandbox.Workflows.Definitions;

namespace HiHub.Sandbox.Workflows.Checking;

/// <summary>Definitions that were read and checked together, or what is wrong with their files.</summary>
public sealed record CheckResult(DefinitionSet? Definitions, IReadOnlyList<DefinitionError> Errors);

/// <summary>The whole check of a start: every file read strictly, then all of them against the law.</summary>
public static class WorkflowCheck
{
    /// <summary><paramref name="installed"/>: definitions beside which the files run; a file with the same definitionId takes one's place.</summary>
    public static CheckResult Run(IEnumerable<(string File, byte[] Json)> files, Vocabulary names, IEnumerable<WorkflowDefinition>? installed = null)
    {
        var given = files.ToList();
        var ids = given.Select(file => DefinitionReader.PeekDefinitionId(file.Json)).OfType<string>().ToHashSet();
        var beside = (installed ?? []).Where(definition => !ids.Contains(definition.DefinitionId)).ToList();
        ids.UnionWith(beside.Select(definition => definition.DefinitionId));
        var whole = names with { Definitions = ids.ToFrozenSet() };
        var read = given.ConvertAll(file => DefinitionReader.Read(file.Json, file.File, whole));
        var errors = read.SelectMany(result => result.Errors).ToList();
        var definitions = read.Select(result => result.Definition).OfType<WorkflowDefinition>().ToList();
        foreach (var twice in definitions.GroupBy(definition => (definition.DefinitionId, definition.Version)).SelectMany(group => group.Skip(1)))
            errors.Add(new(twice.File, "$.version", new($"“{twice.DefinitionId}” phiên bản {twice.Version} có trong hai tệp.", $"“{twice.DefinitionId}” version {twice.Version} stands in two files.")));
        if (errors.Count > 0)
            return new(null, errors);
        var set = new DefinitionSet([.. definitions, .. beside]);
        errors.AddRange(Own(LifecycleCheck.Run(set), given, installed));
        return new(errors.Count > 0 ? null : set, errors);
    }

    /// <summary>What these files cause: errors in them, and those in others that were not there before.</summary>
    private static IEnumerable<DefinitionError> Own(
        IReadOnlyList<DefinitionError> errors, List<(string File, byte[] Json)> given, IEnumerable<WorkflowDefinition>? installed)
    {
        if (errors.Count == 0 || installed is null)
            return errors;
        var before = LifecycleCheck.Run(new DefinitionSet(installed)).ToHashSet();
        return errors.Where(error => given.Exists(file => file.File == error.File) || !before.Contains(error));
    }
}
