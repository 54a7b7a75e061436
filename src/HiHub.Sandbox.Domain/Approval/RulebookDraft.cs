using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>A waiver as drafted; without dates it lasts as long as the trial.</summary>
public sealed record DraftWaiver
{
    /// <summary>Given by the system, kept from draft to draft while instrument and provision stay, so that a legal opinion keeps its object.</summary>
    [StringLength(20)]
    public string? Id { get; init; }

    [StringLength(300, MinimumLength = 1)]
    public required string Instrument { get; init; }

    /// <summary>Article, clause, point.</summary>
    [StringLength(200, MinimumLength = 1)]
    public required string Provision { get; init; }

    /// <summary>The provision's words on the day of drafting.</summary>
    [StringLength(4000, MinimumLength = 1)]
    public required string TextSnapshot { get; init; }

    public ObstacleKind? ObstacleKind { get; init; }

    public WaiverMode Mode { get; init; }

    /// <summary>What applies instead; needed where the mode is <see cref="WaiverMode.ReplacedBy"/>.</summary>
    [StringLength(4000)]
    public string? Replacement { get; init; }

    [StringLength(2000, MinimumLength = 1)]
    public required string Safeguard { get; init; }

    [StringLength(500, MinimumLength = 1)]
    public required string Territory { get; init; }

    [StringLength(500)]
    public string? PersonsClass { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}

public enum WaiverMode
{
    NotApplied,
    ReplacedBy,
}

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

public sealed record MonitoringPlan
{
    [StringLength(4000, MinimumLength = 1)]
    public required string Summary { get; init; }

    [Range(0, 52)]
    public required int VisitsPerYear { get; init; }

    public bool UnannouncedVisits { get; init; }
}

public sealed record ApprovedSupport
{
    [StringLength(500, MinimumLength = 1)]
    public required string Kind { get; init; }

    /// <summary>VND; null where the support is not money.</summary>
    [Range(1L, 1_000_000_000_000L)]
    public long? Amount { get; init; }
}
