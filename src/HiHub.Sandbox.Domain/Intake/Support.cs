using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block K: what the applicant asks the city for.</summary>
public sealed record Support
{
    /// <summary>VND.</summary>
    [Range(0, 1_000_000_000_000)] public long? Money { get; init; }
    public IReadOnlyList<string> Databases { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Infrastructure { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> PublicAssets { get; init => field = value ?? []; } = [];
    public bool? ProcurementInterest { get; init; }
}
