using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block H: one measure with its target and the value at which the test must stop.</summary>
public sealed record Kpi
{
    [MaxLength(20)] public string? Id { get; init; }
    [MaxLength(300)] public string? Name { get; init; }
    [MaxLength(60)] public string? Unit { get; init; }
    public decimal? Baseline { get; init; }
    public decimal? Target { get; init; }
    public decimal? StopThreshold { get; init; }
    public StopDirection? StopWhen { get; init; }
    [MaxLength(500)] public string? Source { get; init; }
    public KpiFrequency? Frequency { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<StopDirection>))]
public enum StopDirection { AtOrAbove, AtOrBelow }

[JsonConverter(typeof(CamelCaseEnumConverter<KpiFrequency>))]
public enum KpiFrequency { Continuous, Daily, Weekly, Monthly, Quarterly, PerPhase }
