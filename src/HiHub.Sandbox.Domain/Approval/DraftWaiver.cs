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
