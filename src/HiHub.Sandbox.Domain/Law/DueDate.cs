using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Consecutive days of which <c>Days</c> count towards the length.</summary>
public sealed record CountedSpan(DateOnly FirstDay, DateOnly LastDay, int Days);

/// <summary>A day that was passed over, and why.</summary>
public sealed record SkippedDay(DateOnly Day, LocalText Why);

/// <summary>When a clock runs out, and how that was found.</summary>
/// <param name="At">Instant (UTC) of the deadline: 24:00 of the last day, or the minute for hours; null while time stands still or before the start.</param>
/// <param name="LastDay">The day in which the deadline falls; null with <paramref name="At"/>.</param>
/// <param name="Provisional">Counted over a year without the Prime Minister's notice.</param>
/// <param name="Explanation">Sentence by sentence.</param>
/// <param name="Counted">The spans of the present round; empty for hours.</param>
/// <param name="Skipped">Every day passed over while counting working days or rolling the last day.</param>
/// <param name="CalendarVersion">The table that was used.</param>
public sealed record DueDate(
    DateTimeOffset? At,
    DateOnly? LastDay,
    bool Provisional,
    ImmutableArray<LocalText> Explanation,
    ImmutableArray<CountedSpan> Counted,
    ImmutableArray<SkippedDay> Skipped,
    string CalendarVersion);
