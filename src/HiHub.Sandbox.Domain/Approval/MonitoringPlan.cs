using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Approval;

public sealed record MonitoringPlan
{
    [StringLength(4000, MinimumLength = 1)]
    public required string Summary { get; init; }

    [Range(0, 52)]
    public required int VisitsPerYear { get; init; }

    public bool UnannouncedVisits { get; init; }
}

public sealed record ApprovedSupport
{
    [StringLength(500, MinimumLength = 1)]
    public required string Kind { get; init; }

    /// <summary>VND; null where the support is not money.</summary>
    [Range(1L, 1_000_000_000_000L)]
    public long? Amount { get; init; }
}
