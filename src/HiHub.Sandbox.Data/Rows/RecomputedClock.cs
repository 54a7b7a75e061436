using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>A running clock whose due date a new version of the calendar has moved.</summary>
public sealed class RecomputedClock
{
    /// <summary>The version of the calendar that moved it.</summary>
    [MaxLength(40)] public string Calendar { get; set; } = "";
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(32)] public string ClockId { get; set; } = "";
    [MaxLength(64)] public string Kind { get; set; } = "";
    [MaxLength(32)] public string? Subject { get; set; }
    public DateTimeOffset? DueBefore { get; set; }
    public DateTimeOffset? DueAfter { get; set; }
    public DateTimeOffset At { get; set; }
}
