using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>One version of the table of days off and worked Saturdays; counting over it takes constant time.</summary>
public sealed class LegalCalendar
{
    private readonly FrozenDictionary<DateOnly, DayOff> daysOff;
    private readonly FrozenDictionary<DateOnly, WorkingSaturday> workingSaturdays;
    private readonly int firstDay;
    private readonly int[] workedUpTo;
    private readonly int[] workingDays;

    private LegalCalendar(LegalCalendarFile file)
    {
        Version = file.Version;
        Years = file.Years;
        daysOff = Years.SelectMany(year => year.DaysOff).ToFrozenDictionary(day => day.Date);
        workingSaturdays = Years.SelectMany(year => year.WorkingSaturdays).ToFrozenDictionary(day => day.Date);
        firstDay = new DateOnly(FirstYear, 1, 1).DayNumber;
        (workedUpTo, workingDays) = Precompute();
    }

    public string Version { get; }

    public ImmutableArray<CalendarYear> Years { get; }

    public int FirstYear => Years[0].Year;

    public int LastYear => Years[^1].Year;

    /// <summary>Reads a calendar strictly.</summary>
    /// <exception cref="CalendarFileException">Names the file, the JSON path and the reason.</exception>
    public static LegalCalendar Parse(ReadOnlySpan<byte> json, string fileName) => new(LegalCalendarFile.Parse(json, fileName));

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>True while the Prime Minister's notice for the year is missing.</summary>
    public bool IsProvisional(int year) => Covers(year) && Years[year - FirstYear].Provisional;

    public bool IsWorkingDay(DateOnly day) => Worked(day) > Worked(day.DayNumber - firstDay - 1);

    /// <summary>Null on a working day.</summary>
    public LocalText? WhyNotWorking(DateOnly day) =>
        IsWorkingDay(day) ? null
        : daysOff.TryGetValue(day, out var off) ? new(off.Vi, off.En)
        : new("nghỉ hằng tuần", "weekend");

    /// <summary>The row of the table for the day, also when it falls on a weekend.</summary>
    public DayOff? DayOffOn(DateOnly day) => daysOff.GetValueOrDefault(day);

    public WorkingSaturday? WorkingSaturdayOn(DateOnly day) => workingSaturdays.GetValueOrDefault(day);

    /// <summary>The <paramref name="count"/>-th working day after the day (before it, when negative); the day itself for zero.</summary>
    /// <exception cref="ActionRefusedException"><c>calendar-year-missing</c></exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        if (count == 0)
            return day;
        var place = count > 0 ? Worked(day) + count - 1 : (IsWorkingDay(day) ? Worked(day) - 1 : Worked(day)) + count;
        if (place < 0)
            throw ClockRefusals.YearMissing(FirstYear - 1, this);
        if (place >= workingDays.Length)
            throw ClockRefusals.YearMissing(LastYear + 1, this);
        return DateOnly.FromDayNumber(workingDays[place]);
    }

    /// <summary>Negative when the days are the other way round.</summary>
    public int WorkingDaysBetween(DateOnly fromExclusive, DateOnly toInclusive) => Worked(toInclusive) - Worked(fromExclusive);

    /// <summary>The day itself when it is a working day, else the next one.</summary>
    public DateOnly RollForward(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    private int Worked(DateOnly day)
    {
        var place = day.DayNumber - firstDay;
        if ((uint)place >= (uint)workedUpTo.Length)
            throw ClockRefusals.YearMissing(day.Year, this);
        return workedUpTo[place];
    }

    private int Worked(int place) => place < 0 ? 0 : workedUpTo[place];

    private (int[] WorkedUpTo, int[] WorkingDays) Precompute()
    {
        var days = new int[new DateOnly(LastYear, 12, 31).DayNumber - firstDay + 1];
        var working = new List<int>(days.Length);
        for (var place = 0; place < days.Length; place++)
        {
            var day = DateOnly.FromDayNumber(firstDay + place);
            if (IsWeekend(day) ? workingSaturdays.ContainsKey(day) : !daysOff.ContainsKey(day))
                working.Add(day.DayNumber);
            days[place] = working.Count;
        }

        return (days, [.. working]);
    }
}
