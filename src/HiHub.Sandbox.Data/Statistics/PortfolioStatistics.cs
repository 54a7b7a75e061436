using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Statistics;

/// <summary>How the office did over some months, without names. Months are yyyyMM; overdue counts are of now.</summary>
public sealed record PortfolioStatistics(
    int FromMonth,
    int ThroughMonth,
    DecidedCases Total,
    IReadOnlyList<DecidedCases> ByRegime,
    IReadOnlyList<DecidedCases> ByMonth,
    IReadOnlyList<DecidedCases> ByRegimeAndMonth,
    IReadOnlyList<StageDays> Stages,
    IReadOnlyList<OverdueCount> Overdue
);

/// <summary>
/// Cases decided on their merits. <paramref name="WorkingDays"/>: days the authority used, over all rounds. <paramref name="CalendarDays"/>: from receipt
/// to decision. <paramref name="ApplicantShare"/>: of those, the share with the applicant.
/// </summary>
public sealed record DecidedCases(
    string? Regime, int? Month, int Decided, int OnTime, double? OnTimeRate, Spread? WorkingDays, Spread? CalendarDays, double? ApplicantShare);

/// <summary>By nearest rank: the smallest value that at least half, or nine tenths, do not exceed.</summary>
public sealed record Spread(int Median, int P90);

/// <summary>How long one part of the procedure took whoever owns its clock: working days for the authority, calendar days for others.</summary>
public sealed record StageDays(string Regime, string Kind, LocalText Title, ClockOwner Owner, int Count, int OnTime, Spread Days);

/// <summary>Clocks that are over their day now.</summary>
public sealed record OverdueCount(string Regime, string Kind, LocalText Title, ClockOwner Owner, int Count);
