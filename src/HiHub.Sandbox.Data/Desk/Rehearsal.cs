using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What an act would do, found by doing it without writing it. With <see cref="Errors"/> it would do nothing.</summary>
public sealed record Rehearsal
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>True where the same request was carried out before.</summary>
    public bool IsDone { get; init; }

    public LocalText? StateBefore { get; init; }

    public LocalText? StateAfter { get; init; }

    /// <summary>Set where the act would wait for a second signature instead of taking effect.</summary>
    public Role? AwaitsSignatureOf { get; init; }

    public IReadOnlyList<ClockChange> Clocks { get; init; } = [];

    /// <summary>Codes of the documents that would be issued or prepared.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    public IReadOnlyList<TaskChange> Tasks { get; init; } = [];
}

/// <summary>How a clock would move; null due dates: it stands still.</summary>
public sealed record ClockChange(LocalText Title, bool Starts, bool Stops, DateTimeOffset? DueBefore, DateTimeOffset? DueAfter);

/// <summary>A thing to do that would open or close.</summary>
public sealed record TaskChange(LocalText Title, bool Opens, string? Assignee, Role? Role, DateTimeOffset? DueAt);
