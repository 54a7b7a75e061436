namespace HiHub.Sandbox.Domain.Law;

/// <summary>A file of the law as data (a pack, the router, the list of places) is refused: which file, and every place in it that is wrong.</summary>
public sealed class PackRefusedException(string file, IReadOnlyList<FieldError> errors)
    : FormatException(string.Join(Environment.NewLine, errors.Select(error => $"{file}: {error.Path}: {error.En}")))
{
    public string File { get; } = file;

    public IReadOnlyList<FieldError> Errors { get; } = errors;
}
