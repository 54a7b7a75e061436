using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block F: what can go wrong, who stops it and how fast.</summary>
public sealed record RiskBlock
{
    public IReadOnlyList<RiskEntry> Register { get; init => field = value ?? []; } = [];
    public RiskLevel? ProposedLevel { get; init; }
    public RiskAnswers? Answers { get; init; }
    public KillSwitch? KillSwitch { get; init; }
    [MaxLength(4000)] public string? BusinessContinuity { get; init; }
}

public sealed record RiskEntry
{
    [MaxLength(20)] public string? Id { get; init; }
    [MaxLength(1000)] public string? Cause { get; init; }
    [MaxLength(1000)] public string? Event { get; init; }
    [MaxLength(1000)] public string? Consequence { get; init; }
    [Range(1, 5)] public int? Likelihood { get; init; }
    [Range(1, 5)] public int? Impact { get; init; }
    [MaxLength(2000)] public string? Control { get; init; }
    [MaxLength(200)] public string? Owner { get; init; }
    /// <summary>Likelihood times impact after the control.</summary>
    [Range(1, 25)] public int? Residual { get; init; }
}

/// <summary>What the proposed risk level is derived from.</summary>
public sealed record RiskAnswers
{
    public bool? RealUsers { get; init; }
    public bool? ResultsUsedInPractice { get; init; }
    public bool? ChangesRights { get; init; }
    public bool? SensitiveData { get; init; }
    public bool? ChildrenData { get; init; }
    public bool? HoldsMoneyOrAssets { get; init; }
    public bool? CriticalInfrastructure { get; init; }
    public bool? RiskToLife { get; init; }
}

public sealed record KillSwitch
{
    [MaxLength(1000)] public string? How { get; init; }
    [MaxLength(300)] public string? Who { get; init; }
    [Range(0, 1440)] public int? WithinMinutes { get; init; }
}

/// <summary>L1 defined participants, results not used; L2 real users; L3 sensitive data, others' money, critical systems or risk to life.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RiskLevel>))]
public enum RiskLevel { L1 = 1, L2 = 2, L3 = 3 }
