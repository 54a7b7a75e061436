namespace HiHub.Sandbox.Domain.Law;

/// <summary>What would follow from a filing: the very clocks that a case would have, without a case.</summary>
public static class FilingWhatIf
{
    private static readonly int[] s_later = [1, 2, 3, 5, 10];

    /// <summary>The schedule, or every field that makes none. <paramref name="inForce"/>: the regime's pack on a day.</summary>
    public static (WhatIfSchedule? Schedule, IReadOnlyList<FieldError> Errors) Of(
        WhatIfRequest request, Func<string, DateOnly, RegimePack?> inForce, LegalCalendar calendar)
    {
        var errors = new WhatIfCheck(request, inForce, calendar).Errors();
        if (errors.Count > 0)
            return (null, errors);
        var walk = new WhatIfWalk(request, inForce, calendar);
        var schedule = walk.Write();
        return request.StartsOn is { } starts && schedule.DecisionOn is { } decided && starts < decided
            ? (null, [new("$.startsOn", "starts-before-decision", "Ngày bắt đầu đứng trước ngày quyết định.", "It starts before the decision.")])
            : (schedule with { Later = Later(request, schedule, inForce, calendar) }, []);
    }

    private static List<WhatIfLater> Later(
        WhatIfRequest request, WhatIfSchedule schedule, Func<string, DateOnly, RegimePack?> inForce, LegalCalendar calendar)
    {
        if (request.Supplements is not [.., { AnsweredOn: { } answered }])
            return [];
        return [.. s_later.Select(days => One(days)).TakeWhile(one => one is not null).Select(one => one!)];

        WhatIfLater? One(int days)
        {
            var (moved, on) = (Move(request, answered, days, calendar), answered.AddDays(days));
            if (new WhatIfCheck(moved, inForce, calendar).Errors().Count > 0)
                return null;
            var other = new WhatIfWalk(moved, inForce, calendar).Write();
            return new(days, on, other.DecisionOn, WhatIfWords.Later(days, on, schedule.DecisionOn, other));
        }
    }

    // An acceptance after the answer keeps its distance from it, in working days.
    private static WhatIfRequest Move(WhatIfRequest request, DateOnly answered, int days, LegalCalendar calendar)
    {
        var last = request.Supplements[^1] with { AnsweredOn = answered.AddDays(days) };
        var accepted = request.AcceptedOn is { } day && day >= answered && last.AskedOn < day
            ? calendar.AddWorkingDays(answered.AddDays(days), Math.Max(0, calendar.WorkingDaysBetween(answered, day)))
            : request.AcceptedOn;
        return request with { Supplements = [.. request.Supplements.SkipLast(1), last], AcceptedOn = accepted, StartsOn = null };
    }
}
