using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>One version of the table of days off and worked Saturdays; counting over it takes constant time.</summary>
public sealed class LegalCalendar
{
    private readonly ConcurrentDictionary<string, LegalCalendar> heldBy = new();
    private readonly FrozenDictionary<DateOnly, DayOff> daysOff;
    private readonly FrozenDictionary<DateOnly, WorkingSaturday> workingSaturdays;
    private readonly int firstDay;
    private readonly int[] workedUpTo;
    private readonly int[] workingDays;

    private LegalCalendar(LegalCalendarFile file)
        : this(file.Version, file.Years, file.Closures ?? [], [])
    {
    }

    private LegalCalendar(string version, ImmutableArray<CalendarYear> years, ImmutableArray<Closure> closures, IReadOnlyCollection<DayOff> closed)
    {
        (Version, Years, Closures) = (version, years, closures);
        var taken = closed.Select(day => day.Date).ToHashSet();
        daysOff = Years.SelectMany(year => year.DaysOff).Concat(closed).ToFrozenDictionary(day => day.Date);
        workingSaturdays = Years.SelectMany(year => year.WorkingSaturdays).Where(day => !taken.Contains(day.Date)).ToFrozenDictionary(day => day.Date);
        firstDay = new DateOnly(FirstYear, 1, 1).DayNumber;
        (workedUpTo, workingDays) = Precompute();
    }

    public string Version { get; }

    public ImmutableArray<CalendarYear> Years { get; }

    public ImmutableArray<Closure> Closures { get; }

    public int FirstYear => Years[0].Year;

    public int LastYear => Years[^1].Year;

    /// <summary>Reads a calendar strictly.</summary>
    /// <exception cref="CalendarFileException">Names the file, the JSON path and the reason.</exception>
    public static LegalCalendar Parse(ReadOnlySpan<byte> json, string fileName) => new(LegalCalendarFile.Parse(json, fileName));

    /// <summary>The days as they count for time that the agency holds: closed days are days off. The table itself where the agency never closes.</summary>
    public LegalCalendar HeldBy(string agency) => Closures.IsEmpty ? this : heldBy.GetOrAdd(agency, Without);

    /// <summary>Every day on which work is done under one table and not under the other, for whoever holds the time.</summary>
    public IReadOnlyList<DateOnly> DifferentDays(LegalCalendar other)
    {
        var agencies = Closures.Concat(other.Closures).Select(closure => closure.Agency).Append(Closure.Everyone).Distinct().ToList();
        var (first, last) = (new DateOnly(Math.Max(FirstYear, other.FirstYear), 1, 1), new DateOnly(Math.Min(LastYear, other.LastYear), 12, 31));
        List<DateOnly> days = [];
        for (var day = first; day <= last; day = day.AddDays(1))
            if (IsWorkingDay(day) != other.IsWorkingDay(day) || agencies.Exists(agency => HeldBy(agency).IsWorkingDay(day) != other.HeldBy(agency).IsWorkingDay(day)))
                days.Add(day);
        return days;
    }

    /// <summary>Closures of authorities that no pack knows.</summary>
    public IReadOnlyList<FieldError> WhyNotUnder(IEnumerable<RegimePack> packs)
    {
        var known = packs.Where(pack => pack.Has(FigureKeys.DecidingAuthority)).Select(pack => pack.DecidingAuthority).Append(Closure.Everyone).Distinct().Order().ToList();
        return
        [
            .. Closures.Index().Where(closure => !known.Contains(closure.Item.Agency)).Select(closure => new FieldError(
                $"$.closures[{closure.Index}].agency", "unknown-agency",
                $"Không có cơ quan “{closure.Item.Agency}”; có: {string.Join(", ", known)}.", $"There is no agency “{closure.Item.Agency}”; known: {string.Join(", ", known)}.")),
        ];
    }

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

    private LegalCalendar Without(string agency)
    {
        var closed = Closures.Where(closure => closure.Closes(agency))
            .SelectMany(closure => closure.Days().Where(IsWorkingDay).Select(day => new DayOff(
                day, DayOffKind.Closure, $"cơ quan tạm ngừng làm việc: {closure.Vi}", $"office closed: {closure.En}", closure.Source, closure.Confidence)))
            .DistinctBy(day => day.Date).ToList();
        return closed.Count == 0 ? this : new(Version, Years, Closures, closed);
    }

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
