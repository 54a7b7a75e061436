using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Green below the notice, amber from it, red from 95 percent of the breach, breach at it.</summary>
public enum LimitLevel
{
    Green,
    Amber,
    Red,
    Breach,
}

/// <summary>How usage stands to the limits in force.</summary>
public static class LimitRules
{
    private const int SoftPct = 80;
    private const int HardPct = 100;
    private const decimal RedShare = 0.95m;

    public static LimitLevel Level(TrialLimit limit, decimal usage)
    {
        if (limit.Max is not { } max || max <= 0)
            return LimitLevel.Green;
        var pct = usage / max * 100;
        var hard = limit.HardPct ?? HardPct;
        return pct >= hard ? LimitLevel.Breach
            : pct >= hard * RedShare ? LimitLevel.Red
            : pct >= (limit.SoftPct ?? SoftPct) ? LimitLevel.Amber
            : LimitLevel.Green;
    }

    /// <summary>The limits of a dimension that bind in the current phase.</summary>
    public static IEnumerable<TrialLimit> InForce(SandboxCase @case, LimitDimension dimension) =>
        (@case.Facts.Trial.Scope?.Limits ?? []).Where(limit =>
            limit.Dimension == dimension && (limit.Scope is not { Phases.Count: > 0 } scope || scope.Phases.Contains(@case.Facts.Trial.Phase)));

    /// <summary>Limits on users that bind one more participant of this class and ward, each with the number enrolled under it.</summary>
    public static IEnumerable<(TrialLimit Limit, int Used)> OnEnrolment(SandboxCase @case, string participantClass, string? ward, DateOnly today)
    {
        LimitDimension[] dimensions = [LimitDimension.UsersTotal, LimitDimension.UsersPerClass, LimitDimension.UsersPerWard];
        return dimensions
            .SelectMany(dimension => InForce(@case, dimension))
            .Where(limit => Binds(limit, participantClass, ward))
            .Select(limit => (limit, Used(@case.Facts.Trial.Enrolments.Where(e => Counts(limit, e, participantClass, ward, today)))));
    }

    private static int Used(IEnumerable<Enrolment> enrolments) => enrolments.Sum(enrolment => enrolment.Count);

    private static bool Binds(TrialLimit limit, string participantClass, string? ward) =>
        limit.Scope is not { } scope
        || ((scope.ParticipantClasses.Count == 0 || scope.ParticipantClasses.Contains(participantClass))
            && (scope.Wards.Count == 0 || (ward is not null && scope.Wards.Contains(ward))));

    private static bool Counts(TrialLimit limit, Enrolment enrolment, string participantClass, string? ward, DateOnly today) =>
        Binds(limit, enrolment.Class, enrolment.Ward)
        && (limit.Dimension != LimitDimension.UsersPerClass || enrolment.Class == participantClass)
        && (limit.Dimension != LimitDimension.UsersPerWard || enrolment.Ward == ward)
        && InPeriod(limit.Period, OfficeTime.DayOf(enrolment.At), today);

    private static bool InPeriod(LimitPeriod? period, DateOnly day, DateOnly today) => period switch
    {
        LimitPeriod.Day => day == today,
        LimitPeriod.Month => day.Year == today.Year && day.Month == today.Month,
        LimitPeriod.None or LimitPeriod.Lifetime or null => true,
        _ => true,
    };
}
