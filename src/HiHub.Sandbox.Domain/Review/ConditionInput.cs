using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>A condition as recommended: what, what for, and why nothing milder would do.</summary>
public sealed record ConditionInput
{
    [StringLength(2000, MinimumLength = 1)]
    public required string Text { get; init; }

    [StringLength(2000, MinimumLength = 1)]
    public required string Purpose { get; init; }

    [StringLength(2000, MinimumLength = 1)]
    public required string Necessity { get; init; }
}
