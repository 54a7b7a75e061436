using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block D: one provision that stands in the way, or the lack of one.</summary>
public sealed record LegalObstacle
{
    /// <summary>Number and name of the instrument.</summary>
    [MaxLength(300)] public string? Instrument { get; init; }
    [MaxLength(200)] public string? Issuer { get; init; }
    [MaxLength(20)] public string? Article { get; init; }
    [MaxLength(20)] public string? Clause { get; init; }
    [MaxLength(20)] public string? Point { get; init; }
    [MaxLength(2000)] public string? Quote { get; init; }
    public ObstacleKind? Kind { get; init; }
    [MaxLength(2000)] public string? Why { get; init; }
    public ReliefKind? Relief { get; init; }
    /// <summary>False when the applicant has not yet compared the citation with the official gazette.</summary>
    public bool? CitationVerified { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ObstacleKind>))]
public enum ObstacleKind { NotYetRegulated, NotYetPermitted, NotSpecificEnough, NoLongerSuitable }

[JsonConverter(typeof(CamelCaseEnumConverter<ReliefKind>))]
public enum ReliefKind { TimeLimitedPermission, TemporaryNonApplication, Guidance, None }
