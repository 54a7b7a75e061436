using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block E: what is tested, where, with whom, how long and within which limits.</summary>
public sealed record TestPlan
{
    [MaxLength(4000)] public string? Objectives { get; init; }
    public IReadOnlyList<string> Hypotheses { get; init => field = value ?? []; } = [];
    public DateOnly? RequestedStart { get; init; }
    [Range(1, 120)] public int? Months { get; init; }
    public IReadOnlyList<Phase> Phases { get; init => field = value ?? []; } = [];
    public IReadOnlyList<TestSpace> Spaces { get; init => field = value ?? []; } = [];
    public IReadOnlyList<ParticipantGroup> Participants { get; init => field = value ?? []; } = [];
    public IReadOnlyList<TrialLimit> Limits { get; init => field = value ?? []; } = [];
    [MaxLength(500)] public string? Hours { get; init; }
    public IReadOnlyList<string> Channels { get; init => field = value ?? []; } = [];

    /// <summary>Last day of the requested term, the start day included; null while start or length is missing.</summary>
    [JsonIgnore]
    public DateOnly? RequestedEnd => RequestedStart is { } start && Months is { } months ? start.AddMonths(months).AddDays(-1) : null;
}

public sealed record Phase
{
    [Range(1, 20)] public int? Number { get; init; }
    [MaxLength(200)] public string? Name { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public IReadOnlyList<string> GateCriteria { get; init => field = value ?? []; } = [];
}

public sealed record ParticipantGroup
{
    /// <summary>Class of participants; limits name it in their scope.</summary>
    [MaxLength(60)] public string? Class { get; init; }
    [MaxLength(300)] public string? Description { get; init; }
    [Range(1, 10_000_000)] public int? MaxNumber { get; init; }
    [MaxLength(2000)] public string? Selection { get; init; }
    /// <summary>True when children, the aged, the ill or others who need special care take part.</summary>
    public bool? Vulnerable { get; init; }
}
