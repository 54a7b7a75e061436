using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block J: with which people, money, systems and partners.</summary>
public sealed record Capacity
{
    [MaxLength(4000)] public string? Team { get; init; }
    [MaxLength(4000)] public string? Finance { get; init; }
    public ItLocation? ItLocation { get; init; }
    public IReadOnlyList<Partner> Partners { get; init => field = value ?? []; } = [];
    /// <summary>Security level of the information system, 1 to 5.</summary>
    [Range(1, 5)] public int? SecurityLevel { get; init; }
}

public sealed record ItLocation
{
    public bool? InVietnam { get; init; }
    [MaxLength(300)] public string? Place { get; init; }
}

public sealed record Partner
{
    [MaxLength(300)] public string? Name { get; init; }
    [MaxLength(500)] public string? Role { get; init; }
}
