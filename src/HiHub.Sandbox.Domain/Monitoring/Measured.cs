using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>One metric (M01–M18 or a KPI of the dossier) with its value, and target where there is one.</summary>
public sealed record Measured
{
    [StringLength(40, MinimumLength = 1)] public required string Code { get; init; }
    public required decimal Value { get; init; }
    [StringLength(60, MinimumLength = 1)] public required string Unit { get; init; }
    public decimal? Target { get; init; }
}
