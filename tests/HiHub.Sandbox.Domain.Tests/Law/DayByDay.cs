using System.Text.Json;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Tests.Law;

/// <summary>The same law as a clerk with a wall calendar would count it: one day after another, crossing days off.</summary>
internal sealed class DayByDay
{
    private static readonly HashSet<string> Off = [];
    private static readonly HashSet<string> Worked = [];

    private readonly Clock clock;
    private readonly CutoffPolicy cutoff;
    private readonly List<DateOnly> crossedOff = [];
    private int needed;
    private DateOnly zero = DateOnly.MinValue;
    private bool held = true;
    private bool requested;
    private bool tolled;

    static DayByDay()
    {
        using var json = JsonDocument.Parse(Calendars.VnText);
        foreach (var year in json.RootElement.GetProperty("years").EnumerateArray())
        {
            Off.UnionWith(year.GetProperty("daysOff").EnumerateArray().Select(day => day.GetProperty("date").GetString()!));
            Worked.UnionWith(year.GetProperty("workingSaturdays").EnumerateArray().Select(day => day.GetProperty("date").GetString()!));
        }
    }

    private DayByDay(Clock clock, CutoffPolicy cutoff) => (this.clock, this.cutoff) = (clock, cutoff);

    public static DateOnly? LastDay(Clock clock, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly) => new DayByDay(clock, cutoff).Walk();

    public static bool Works(DateOnly day)
    {
        var name = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Worked.Contains(name) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Off.Contains(name));
    }

    private DateOnly? Walk()
    {
        var events = new Queue<ClockEvent>(clock.Events);
        for (var day = LocalDay(events.Peek()); events.Count > 0 || (!held && !Finished); day = day.AddDays(1))
        {
            CrossOff(day);
            while (events.TryPeek(out var next) && LocalDay(next) == day)
                Live(events.Dequeue(), day);
        }

        return held ? null : LastCounted;
    }

    private bool Finished => crossedOff.Count >= needed;

    private DateOnly LastCounted
    {
        get
        {
            var day = crossedOff[needed - 1] > zero ? crossedOff[needed - 1] : zero;
            while (!Works(day))
                day = day.AddDays(1);
            return day;
        }
    }

    private void CrossOff(DateOnly day)
    {
        if (!held && day > zero && (clock.Length.Unit == LengthUnit.Days || Works(day)))
            crossedOff.Add(day);
    }

    private void Live(ClockEvent happened, DateOnly day)
    {
        switch (happened.Kind)
        {
            case ClockEventKind.Started:
                needed = clock.Length.Amount;
                Release(Received(happened, day));
                break;
            case ClockEventKind.RequestIssued:
                requested = clock.OnSupplement != SupplementPolicy.Continue;
                if (requested && (clock.OnSupplement == SupplementPolicy.Reset || InTime(day)))
                    Hold();
                break;
            case ClockEventKind.Answered:
                requested = false;
                if (clock.OnSupplement == SupplementPolicy.Reset)
                    (needed, held) = (clock.Length.Amount, StartOver());
                if (held && clock.OnSupplement != SupplementPolicy.Continue)
                    zero = Received(happened, day);
                if (!tolled)
                    Release(day);
                break;
            case ClockEventKind.Tolled:
                tolled = true;
                if (InTime(day))
                    Hold();
                break;
            case ClockEventKind.Untolled:
                tolled = false;
                if (!requested)
                    Release(day);
                break;
            case ClockEventKind.Reappointed: needed += happened.Extension!.Value.Amount; break;
        }
    }

    private bool StartOver()
    {
        crossedOff.Clear();
        return true;
    }

    private bool InTime(DateOnly day) => !Finished || day <= LastCounted;

    private void Hold()
    {
        held = true;
        if (crossedOff.Count > needed)
            crossedOff.RemoveRange(needed, crossedOff.Count - needed);
    }

    private void Release(DateOnly day)
    {
        if (held)
            (held, zero) = (false, zero > day ? zero : day);
    }

    private DateOnly Received(ClockEvent happened, DateOnly day)
    {
        if (cutoff == CutoffPolicy.ForwardOnly)
            return day;
        if (happened.At.ToOffset(TimeSpan.FromHours(7)).TimeOfDay > TimeSpan.FromHours(15))
            day = day.AddDays(1);
        while (!Works(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly LocalDay(ClockEvent happened) => DateOnly.FromDateTime(happened.At.ToOffset(TimeSpan.FromHours(7)).DateTime);
}
