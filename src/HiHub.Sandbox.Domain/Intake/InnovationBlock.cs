using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block C: what is new and how ready it is.</summary>
public sealed record InnovationBlock
{
    [MaxLength(4000)] public string? Novelty { get; init; }
    [MaxLength(4000)] public string? Comparison { get; init; }
    [MaxLength(4000)] public string? PublicBenefit { get; init; }
    /// <summary>Evidence from laboratory or internal tests.</summary>
    [MaxLength(4000)] public string? Readiness { get; init; }
}
