namespace HiHub.Sandbox.Domain.Law;

/// <summary>Whether the start day is the first day of a term, or excluded as the Civil Code counts.</summary>
public enum TermConvention { InclusiveStart, CivilCode }

/// <summary>Terms of permits: they end on a calendar day, never roll to a working day and need no calendar.</summary>
public static class Terms
{
    public static DateOnly LastDay(DateOnly start, int months, TermConvention convention = TermConvention.InclusiveStart)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        return Close(start.AddMonths(months), convention);
    }

    /// <summary>The last day of a term of months or days.</summary>
    /// <exception cref="ActionRefusedException"><c>term-unit</c> for working days and hours.</exception>
    public static DateOnly LastDay(DateOnly start, Length length, TermConvention convention) => length.Unit switch
    {
        LengthUnit.Months => LastDay(start, length.Amount, convention),
        LengthUnit.Days => Close(start.AddDays(length.Amount), convention),
        LengthUnit.WorkingDays or LengthUnit.Hours => throw new ActionRefusedException(new(
            "term-unit",
            $"Thời hạn thử nghiệm tính bằng tháng hoặc ngày, không tính bằng “{length}”.",
            $"A term is counted in months or days, not in “{length}”.")),
    };

    /// <summary>The instant the term is over: 24:00 of its last day.</summary>
    public static DateTimeOffset EndsAt(DateOnly start, int months, TermConvention convention = TermConvention.InclusiveStart) =>
        OfficeTime.EndOf(LastDay(start, months, convention));

    private static DateOnly Close(DateOnly sameDay, TermConvention convention) =>
        convention == TermConvention.InclusiveStart ? sameDay.AddDays(-1) : sameDay;
}
