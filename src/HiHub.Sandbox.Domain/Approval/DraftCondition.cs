using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>A condition as drafted; purpose and proof of necessity are needed before submission.</summary>
public sealed record DraftCondition
{
    /// <summary>Given by the system.</summary>
    [StringLength(20)]
    public string? Id { get; init; }

    [StringLength(2000, MinimumLength = 1)]
    public required string Text { get; init; }

    [StringLength(2000)]
    public string? Purpose { get; init; }

    /// <summary>Why nothing less burdensome would do.</summary>
    [StringLength(2000)]
    public string? Necessity { get; init; }

    /// <summary>Must be proven before launch.</summary>
    public bool Precedent { get; init; }
}
