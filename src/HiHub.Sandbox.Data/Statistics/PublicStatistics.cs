namespace HiHub.Sandbox.Data.Statistics;

/// <summary>What everyone may read: groups too small to hide an applicant are left out. <paramref name="Overdue"/>: the authority's clocks over their day now.</summary>
public sealed record PublicStatistics(
    int FromMonth, int ThroughMonth, int SmallestGroup, PublicGroup Total, IReadOnlyList<PublicGroup> ByRegime, IReadOnlyList<PublicGroup> ByMonth, int Overdue)
{
    /// <summary>Groups below this number are suppressed: a default of the system, no rule sets it.</summary>
    public const int Smallest = 5;

    public static PublicStatistics Of(PortfolioStatistics all) =>
        new(
            all.FromMonth, all.ThroughMonth, Smallest, PublicGroup.Of(all.Total, all.Total.Decided < Smallest),
            Suppressed(all.ByRegime), Suppressed(all.ByMonth),
            all.Overdue.Where(one => one.Owner == Domain.Law.ClockOwner.Authority).Sum(one => one.Count));

    // One hidden group alone could be found by subtraction from the total, so the next smallest is hidden with it.
    private static IReadOnlyList<PublicGroup> Suppressed(IReadOnlyList<DecidedCases> groups)
    {
        var hidden = groups.Where(group => group.Decided < Smallest).ToHashSet();
        if (hidden.Count == 1 && groups.Where(group => !hidden.Contains(group)).MinBy(group => group.Decided) is { } next)
            hidden.Add(next);
        return [.. groups.Select(group => PublicGroup.Of(group, hidden.Contains(group)))];
    }
}

/// <summary>The figures of a group; all null where <paramref name="Suppressed"/>.</summary>
public sealed record PublicGroup(
    string? Regime, int? Month, bool Suppressed, int? Decided, double? OnTimeRate, Spread? WorkingDays, Spread? CalendarDays, double? ApplicantShare)
{
    public static PublicGroup Of(DecidedCases group, bool suppressed) => suppressed
        ? new(group.Regime, group.Month, true, null, null, null, null, null)
        : new(group.Regime, group.Month, false, group.Decided, group.OnTimeRate, group.WorkingDays, group.CalendarDays, group.ApplicantShare);
}
