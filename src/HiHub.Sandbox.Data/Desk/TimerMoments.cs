using System.Text.Json;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Workflows.Running;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>The instant a timer waits for, computed from its anchor; null while the anchor stands still.</summary>
internal static class TimerMoments
{
    public static TimerRequest Asked(this WaitingTimer timer) => JsonSerializer.Deserialize<TimerRequest>(timer.Request, SandboxJson.Options)!;

    public static DateTimeOffset? Of(TimerRequest asked, DateTimeOffset setAt, ActUnderWay act)
    {
        if (asked.Every is { } period)
            return act.Opens(period, asked.Number);
        var anchor = Anchor(asked, setAt, act);
        if (anchor is not { } at || asked.Offset is null)
            return anchor;
        var offset = Length.TryParse(asked.Offset, out var length) ? length : act.Pack.Length(asked.Offset);
        // A deadline is 24:00 of its day, which already belongs to the next one.
        var day = OfficeTime.DayOf(asked.Clock is null ? at : at.AddTicks(-1));
        return asked.Before ? Before(at, day, offset, act) : After(at, day, offset, act);
    }

    private static DateTimeOffset? Anchor(TimerRequest asked, DateTimeOffset setAt, ActUnderWay act) =>
        asked.Clock switch
        {
            null => setAt,
            { } kind => act.DueAt(kind, asked.Subject),
        };

    private static DateTimeOffset Before(DateTimeOffset at, DateOnly day, Length offset, ActUnderWay act) =>
        offset.Unit switch
        {
            LengthUnit.Hours => at.AddHours(-offset.Amount),
            LengthUnit.WorkingDays => OfficeTime.StartOf(act.AddWorkingDays(day, -offset.Amount)),
            LengthUnit.Days => OfficeTime.StartOf(day.AddDays(-offset.Amount)),
            LengthUnit.Months => OfficeTime.StartOf(day.AddMonths(-offset.Amount)),
        };

    private static DateTimeOffset After(DateTimeOffset at, DateOnly day, Length offset, ActUnderWay act) =>
        offset.Unit switch
        {
            LengthUnit.Hours => at.AddHours(offset.Amount),
            LengthUnit.WorkingDays => OfficeTime.EndOf(act.AddWorkingDays(day, offset.Amount)),
            LengthUnit.Days => OfficeTime.EndOf(day.AddDays(offset.Amount)),
            LengthUnit.Months => OfficeTime.EndOf(day.AddMonths(offset.Amount)),
        };
}
