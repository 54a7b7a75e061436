using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Workflows.Definitions;

/// <summary>One place where a file is refused. <paramref name="NearestName"/>: the known name that was probably meant.</summary>
public sealed record DefinitionError(string File, string JsonPath, LocalText Reason, string? NearestName = null)
{
    /// <summary><c>file: path: reason</c>, as the command line prints it.</summary>
    public string InWords(bool vietnamese) => $"{File}: {JsonPath}: {(vietnamese ? Reason.Vi : Reason.En)}"
        + (NearestName is null ? "" : vietnamese ? $" Có phải là “{NearestName}”?" : $" Did you mean “{NearestName}”?");
}

/// <summary>A definition, or everything that is wrong with its file.</summary>
public sealed record ReadResult(WorkflowDefinition? Definition, IReadOnlyList<DefinitionError> Errors);

internal sealed class Problems(string file)
{
    private readonly List<DefinitionError> _errors = [];

    public IReadOnlyList<DefinitionError> Errors => _errors;

    public void Add(string path, string vi, string en, string? nearest = null) => _errors.Add(new(file, path, new(vi, en), nearest));
}
