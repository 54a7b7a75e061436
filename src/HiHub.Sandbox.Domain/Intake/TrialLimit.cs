using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>One limit of the test, typed so that a machine can hold it.</summary>
public sealed record TrialLimit
{
    [MaxLength(20)] public string? Code { get; init; }
    public LimitDimension? Dimension { get; init; }
    public LimitUnit? Unit { get; init; }
    public LimitPeriod? Period { get; init; }
    public decimal? Max { get; init; }
    /// <summary>Lower bound, for dimensions such as age or visibility.</summary>
    public decimal? Min { get; init; }
    /// <summary>Daily window, HH:mm, for operating hours.</summary>
    [JsonConverter(typeof(HourMinuteConverter))] public TimeOnly? From { get; init; }
    [JsonConverter(typeof(HourMinuteConverter))] public TimeOnly? To { get; init; }
    /// <summary>Percent of the maximum at which a notice is given; 80 when not stated.</summary>
    [Range(1, 100)] public int? SoftPct { get; init; }
    /// <summary>Percent of the maximum at which the limit is broken; 100 when not stated.</summary>
    [Range(1, 100)] public int? HardPct { get; init; }
    public LimitEnforcement? Enforcement { get; init; }
    public LimitScope? Scope { get; init; }
    [MaxLength(500)] public string? Basis { get; init; }
}

public sealed record LimitScope
{
    public IReadOnlyList<string> Wards { get; init => field = value ?? []; } = [];
    public IReadOnlyList<int> Phases { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> ParticipantClasses { get; init => field = value ?? []; } = [];
}

[JsonConverter(typeof(CamelCaseEnumConverter<LimitPeriod>))]
public enum LimitPeriod { None, Day, Month, Lifetime }

/// <summary>Report: told after the fact. ApiGate: asked before each unit. Technical: the system cannot do otherwise.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LimitEnforcement>))]
public enum LimitEnforcement { Report, ApiGate, Technical }
