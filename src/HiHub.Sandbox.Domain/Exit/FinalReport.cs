using System.ComponentModel.DataAnnotations;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Exit;

/// <summary>The final report's template (báo cáo tổng kết). Money in VND.</summary>
public sealed record FinalReport
{
    [StringLength(4000, MinimumLength = 1)] public required string Summary { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string HypothesisAndResult { get; init; }
    [MinLength(1)] public required IReadOnlyList<Measured> Metrics { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string LimitsUsed { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string Incidents { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string Complaints { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string ParticipantOutcomes { get; init; }
    [Range(0, long.MaxValue)] public required long MoneyReturned { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string DataDisposal { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string WaiversUsed { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string CostJobsRevenue { get; init; }
    [StringLength(4000, MinimumLength = 1)] public required string LawRecommendation { get; init; }
    public NextStep NextStep { get; init; }
}
