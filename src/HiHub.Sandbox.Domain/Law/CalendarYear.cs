using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Law;

public enum DayOffKind { NewYear, LunarNewYear, HungKings, ReunificationDay, LabourDay, NationalDay, CultureDay, Compensation, Swapped, Closure }

/// <summary>A day off and what it rests on; it may fall on a weekend, where its <see cref="DayOffKind.Compensation"/> is a row of its own.</summary>
public sealed record DayOff(DateOnly Date, DayOffKind Kind, string Vi, string En, string Source, Confidence Confidence);

/// <summary>A Saturday worked in exchange for the weekday <c>InsteadOf</c>.</summary>
public sealed record WorkingSaturday(DateOnly Date, DateOnly InsteadOf, string Source, Confidence Confidence);

/// <summary>One year of the table; provisional while the Prime Minister's notice is missing.</summary>
public sealed record CalendarYear(
    int Year, bool Provisional, ImmutableArray<DayOff> DaysOff, ImmutableArray<WorkingSaturday> WorkingSaturdays);
