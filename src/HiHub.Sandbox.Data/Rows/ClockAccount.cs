using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>
/// What one finished clock cost, written in the transaction that closes it, so that statistics read no case. Computed from the clock's events
/// alone, and again whenever it is asked for.
/// </summary>
public sealed class ClockAccount
{
    [MaxLength(16)] public string Reference { get; set; } = "";

    /// <summary>The clock's id in the case.</summary>
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(64)] public string Kind { get; set; } = "";
    [MaxLength(32)] public string Regime { get; set; } = "";

    /// <summary>The office's month of the close, as yyyyMM.</summary>
    public int Month { get; set; }
    public DateTimeOffset OpenedAt { get; set; }
    public DateTimeOffset ClosedAt { get; set; }

    /// <summary>The deadline as it stood at the close; null where time stood still.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Calendar days from opening to close.</summary>
    public int Days { get; set; }

    /// <summary>Working days.</summary>
    public int AuthorityDays { get; set; }
    public int ApplicantDays { get; set; }
    public int AgencyDays { get; set; }
    public int TesterDays { get; set; }
    public int SuspendedDays { get; set; }
    public bool OnTime { get; set; }

    /// <summary>The act that closed it.</summary>
    [MaxLength(40)] public string EndedBy { get; set; } = "";
}
