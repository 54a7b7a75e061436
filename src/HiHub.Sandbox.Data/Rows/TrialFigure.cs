using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Data.Rows;

/// <summary>One figure of a running trial as a machine or its organisation posted it; only ever added.</summary>
[Index(nameof(Reference), nameof(Code), nameof(At))]
public sealed class TrialFigure
{
    [MaxLength(32)] public string Id { get; set; } = "";
    [MaxLength(16)] public string Reference { get; set; } = "";
    [MaxLength(40)] public string Code { get; set; } = "";
    [Precision(28, 8)] public decimal Value { get; set; }
    [MaxLength(60)] public string Unit { get; set; } = "";

    /// <summary>When it was measured.</summary>
    public DateTimeOffset At { get; set; }
    public DateTimeOffset PostedAt { get; set; }

    /// <summary>The person, or <c>key:</c> and the id of the machine's key.</summary>
    [MaxLength(64)] public string PostedBy { get; set; } = "";
}
