namespace HiHub.Sandbox.Domain.Law;

/// <summary>Replays one clock and writes down what it does, sentence by sentence.</summary>
internal sealed class DueExplanation(Clock clock, LegalCalendar calendar, CutoffPolicy cutoff)
{
    private readonly List<LocalText> lines = [];
    private readonly List<CountedSpan> counted = [];
    private readonly List<SkippedDay> skipped = [];
    private readonly SortedSet<int> provisionalYears = [];
    private ClockRun run = new(clock, calendar, cutoff);

    private bool InHours => clock.Length.Unit == LengthUnit.Hours;

    public DueDate Write(bool withBasis)
    {
        if (withBasis)
            lines.Add(DueSentences.Length(clock));
        foreach (var happened in clock.Events)
            Follow(happened);
        if (!run.Started)
            lines.Add(DueSentences.NotStarted);
        if (run.Held || !run.Started)
            return Result(null, null);
        Finish();
        return Result(run.DueAt, run.LastDay);
    }

    private void Follow(ClockEvent happened)
    {
        var before = run;
        run.Apply(happened);
        if (run.Held && !before.Held)
            Count(before.Zero, Earlier(OfficeTime.DayOf(happened.At), InHours ? before.Zero : before.NominalEnd));
        if (happened.Kind == ClockEventKind.Answered && clock.OnSupplement == SupplementPolicy.Reset)
        {
            counted.Clear();
            skipped.Clear();
        }

        lines.Add(DueSentences.Event(clock, happened, before, run));
        if (happened.Kind is ClockEventKind.Started or ClockEventKind.Answered && !run.Held)
            Receive(happened);
    }

    private void Receive(ClockEvent happened)
    {
        var day = OfficeTime.DayOf(happened.At);
        if (InHours || (happened.Kind == ClockEventKind.Answered && clock.OnSupplement == SupplementPolicy.Continue))
            return;
        if (run.Zero > day)
        {
            Note(day, run.Zero);
            lines.Add(DueSentences.Shifted(run.Zero));
        }
        else if (cutoff == CutoffPolicy.ForwardOnly && OfficeTime.TimeOf(happened.At) > OfficeTime.Cutoff)
        {
            lines.Add(DueSentences.ForwardedLate);
        }
    }

    private void Finish()
    {
        if (!InHours)
        {
            Count(run.Zero, run.NominalEnd);
            Roll();
        }

        lines.Add(InHours ? DueSentences.DueMinute(run.DueAt) : DueSentences.DueDay(run.LastDay));
        if (provisionalYears.Count > 0)
            lines.Add(DueSentences.Provisional(provisionalYears));
    }

    private void Count(DateOnly zero, DateOnly last)
    {
        if (last <= zero || InHours)
            return;
        var unit = clock.Length.Unit;
        var days = unit == LengthUnit.WorkingDays ? calendar.WorkingDaysBetween(zero, last) : last.DayNumber - zero.DayNumber;
        counted.Add(new(zero.AddDays(1), last, days));
        lines.Add(DueSentences.Span(zero.AddDays(1), last, ClockWords.Count(days, unit)));
        if (unit != LengthUnit.WorkingDays)
            return;
        Note(zero.AddDays(1), last);
        Skip(zero.AddDays(1), last);
        lines.AddRange(DueSentences.WorkedSaturdays(calendar, zero.AddDays(1), last));
    }

    private void Roll()
    {
        if (clock.Length.Unit != LengthUnit.WorkingDays)
            Note(run.NominalEnd, run.LastDay);
        if (run.LastDay == run.NominalEnd)
            return;
        lines.Add(DueSentences.Rolled(run.NominalEnd, run.LastDay));
        Skip(run.NominalEnd, run.LastDay.AddDays(-1));
    }

    private void Skip(DateOnly first, DateOnly last)
    {
        var passed = new List<SkippedDay>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (calendar.WhyNotWorking(day) is { } why)
                passed.Add(new(day, why));
        }

        skipped.AddRange(passed);
        lines.AddRange(DueSentences.Skipped(passed, calendar));
    }

    private void Note(DateOnly first, DateOnly last)
    {
        for (var year = first.Year; year <= last.Year; year++)
        {
            if (calendar.IsProvisional(year))
                provisionalYears.Add(year);
        }
    }

    private DueDate Result(DateTimeOffset? at, DateOnly? lastDay) => new(
        at, lastDay, provisionalYears.Count > 0, [.. lines], [.. counted], [.. skipped], calendar.Version);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
