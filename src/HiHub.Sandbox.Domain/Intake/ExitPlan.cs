using System.ComponentModel.DataAnnotations;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Block I: how the test ends and what becomes of money, data and people.</summary>
public sealed record ExitPlan
{
    [MaxLength(2000)] public string? GraduationPath { get; init; }
    [MaxLength(1000)] public string? LicenceSought { get; init; }
    public IReadOnlyList<string> WindDownSteps { get; init => field = value ?? []; } = [];
    [MaxLength(2000)] public string? Refund { get; init; }
    [MaxLength(2000)] public string? DataReturn { get; init; }
    [MaxLength(2000)] public string? ParticipantNotice { get; init; }
    public bool? TransitionNeeded { get; init; }
}
