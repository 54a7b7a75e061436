namespace HiHub.Sandbox.Domain.Law;

/// <summary>Walks a clock's events in order and knows, after each, what remains and when it ends.</summary>
/// <remarks>An overdue clock cannot be saved by a pause: holding it changes nothing unless the answer starts it again in full.</remarks>
internal struct ClockRun(Clock clock, LegalCalendar calendar, CutoffPolicy cutoff)
{
    private readonly LengthUnit unit = clock.Length.Unit;

    public bool Started { get; private set; }

    /// <summary>Time stands still: with the applicant, or suspended.</summary>
    public bool Held { get; private set; }

    public bool Requested { get; private set; }

    public bool Tolled { get; private set; }

    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Day zero of the present run; counting begins the day after.</summary>
    public DateOnly Zero { get; private set; }

    public DateTimeOffset ZeroAt { get; private set; }

    /// <summary>Days (or working days) still to count from day zero, beside <see cref="RestMonths"/>.</summary>
    public int Rest { get; private set; }

    public int RestMonths { get; private set; }

    public TimeSpan RestTime { get; private set; }

    /// <summary>Days (or working days) counted in earlier runs of this round.</summary>
    public int Used { get; private set; }

    public TimeSpan UsedTime { get; private set; }

    /// <summary>The last day before any roll to a working day.</summary>
    public readonly DateOnly NominalEnd =>
        unit == LengthUnit.WorkingDays ? calendar.AddWorkingDays(Zero, Rest) : Zero.AddDays(Rest).AddMonths(RestMonths);

    public readonly DateOnly LastDay =>
        unit == LengthUnit.Hours ? OfficeTime.DayOf(ZeroAt + RestTime) : calendar.RollForward(NominalEnd);

    public readonly DateTimeOffset DueAt =>
        unit == LengthUnit.Hours ? (ZeroAt + RestTime).ToUniversalTime() : OfficeTime.EndOf(LastDay);

    /// <summary>Days (or working days) from day zero to the nominal end.</summary>
    public readonly int RestDays => RestMonths == 0 ? Rest : NominalEnd.DayNumber - Zero.DayNumber;

    public void Apply(ClockEvent happened)
    {
        switch (happened.Kind)
        {
            case ClockEventKind.Started: Begin(happened.At); break;
            case ClockEventKind.RequestIssued: Request(happened.At); break;
            case ClockEventKind.Answered: Answer(happened.At); break;
            case ClockEventKind.Tolled: Toll(happened.At); break;
            case ClockEventKind.Untolled: Untoll(happened.At); break;
            case ClockEventKind.Reappointed: Extend(happened.Extension ?? default); break;
            case ClockEventKind.Stopped: StoppedAt = happened.At; break;
            case ClockEventKind.Expired: break;
        }
    }

    /// <summary>The day a paper counts as received: the next working day after 15:00 or on a rest day, if the policy shifts.</summary>
    public readonly DateOnly ReceiptDay(DateTimeOffset at)
    {
        var day = OfficeTime.DayOf(at);
        if (cutoff == CutoffPolicy.ForwardOnly || unit == LengthUnit.Hours)
            return day;
        return OfficeTime.TimeOf(at) > OfficeTime.Cutoff ? calendar.AddWorkingDays(day, 1) : calendar.RollForward(day);
    }

    /// <summary>Days of the present run that count up to and including the day.</summary>
    public readonly int CountedUpTo(DateOnly day)
    {
        if (day <= Zero)
            return 0;
        return unit == LengthUnit.WorkingDays ? calendar.WorkingDaysBetween(Zero, day) : day.DayNumber - Zero.DayNumber;
    }

    private void Begin(DateTimeOffset at)
    {
        Started = true;
        Refill();
        Resume(ReceiptDay(at), at);
    }

    private void Request(DateTimeOffset at)
    {
        Requested = true;
        if (clock.OnSupplement != SupplementPolicy.Continue)
            Hold(at, evenOverdue: clock.OnSupplement == SupplementPolicy.Reset);
    }

    private void Answer(DateTimeOffset at)
    {
        Requested = false;
        if (clock.OnSupplement == SupplementPolicy.Reset)
            Refill();
        if (Held && clock.OnSupplement != SupplementPolicy.Continue)
            Zero = Later(Zero, ReceiptDay(at));
        if (!Tolled)
            Resume(Zero, at);
    }

    private void Toll(DateTimeOffset at)
    {
        Tolled = true;
        Hold(at, evenOverdue: false);
    }

    private void Untoll(DateTimeOffset at)
    {
        Tolled = false;
        if (!Requested || clock.OnSupplement == SupplementPolicy.Continue)
            Resume(OfficeTime.DayOf(at), at);
    }

    private void Refill()
    {
        Held = true;
        (Rest, RestMonths, RestTime, Used, UsedTime) = (0, 0, default, 0, default);
        Extend(clock.Length);
    }

    private void Extend(Length by)
    {
        switch (by.Unit)
        {
            case LengthUnit.WorkingDays or LengthUnit.Days: Rest += by.Amount; break;
            case LengthUnit.Months: RestMonths += by.Amount; break;
            case LengthUnit.Hours: RestTime += TimeSpan.FromHours(by.Amount); break;
        }
    }

    private void Hold(DateTimeOffset at, bool evenOverdue)
    {
        if (Held || (!evenOverdue && at >= DueAt))
            return;
        Held = true;
        if (unit == LengthUnit.Hours)
        {
            UsedTime += at - ZeroAt;
            RestTime = Later(RestTime - (at - ZeroAt), TimeSpan.Zero);
            return;
        }

        var rest = RestDays;
        var counted = Math.Min(rest, CountedUpTo(OfficeTime.DayOf(at)));
        Used += counted;
        (Rest, RestMonths) = (rest - counted, 0);
    }

    private void Resume(DateOnly day, DateTimeOffset at)
    {
        if (!Held)
            return;
        Held = false;
        (Zero, ZeroAt) = (Later(Zero, day), at);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
