namespace HiHub.Sandbox.Domain.Law;

/// <summary>A calendar file is refused: which file, where in it, and why.</summary>
public sealed class CalendarFileException(string file, string path, LocalText reason)
    : FormatException($"{file}: {path}: {reason.En}")
{
    public string File { get; } = file;

    /// <summary>JSON path, such as <c>$.years[2].daysOff[0].date</c>.</summary>
    public string Path { get; } = path;

    public LocalText Reason { get; } = reason;
}
