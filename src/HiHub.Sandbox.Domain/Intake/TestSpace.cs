using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>A place of the test: named sites and wards, or an isolated digital environment.</summary>
public sealed record TestSpace
{
    public TestSpaceKind? Kind { get; init; }
    [MaxLength(300)] public string? Name { get; init; }
    /// <summary>Names of wards and communes in Hanoi since 1 July 2025.</summary>
    public IReadOnlyList<string> Wards { get; init => field = value ?? []; } = [];
    [MaxLength(300)] public string? Address { get; init; }
    public IReadOnlyList<GeoPoint> Polygon { get; init => field = value ?? []; } = [];
    /// <summary>Who manages the place and must agree (document 14).</summary>
    [MaxLength(300)] public string? ManagedBy { get; init; }
    [MaxLength(60)] public string? HihubMember { get; init; }
    [MaxLength(2000)] public string? Environment { get; init; }
    [MaxLength(2000)] public string? Isolation { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<TestSpaceKind>))]
public enum TestSpaceKind { Physical, Cyber }

/// <summary>WGS 84 degrees.</summary>
public sealed record GeoPoint
{
    [Range(-90, 90)] public required decimal Lat { get; init; }
    [Range(-180, 180)] public required decimal Lon { get; init; }
}
