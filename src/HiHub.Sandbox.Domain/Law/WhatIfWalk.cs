namespace HiHub.Sandbox.Domain.Law;

/// <summary>Walks one filing through intake and appraisal with the clocks a case would have, and writes down each step.</summary>
internal sealed class WhatIfWalk(WhatIfRequest request, Func<string, DateOnly, RegimePack?> inForce, LegalCalendar calendar)
{
    private static readonly TimeOnly s_morning = new(9, 0);

    private readonly List<Clock> _clocks = [];
    private readonly List<WhatIfStep> _steps = [];
    private RegimePack _pack = inForce(request.Regime, request.FiledOn)!;
    private DateTimeOffset _now = OfficeTime.At(request.FiledOn, request.FiledAt ?? s_morning);
    private WhatIfOutcome _outcome = WhatIfOutcome.Decided;
    private DateOnly? _decision;

    public WhatIfSchedule Write()
    {
        if (Intake() is { } received)
            Appraise(received);
        var seen = _decision is { } day ? OfficeTime.EndOf(day).AddTicks(-1) : _now;
        var days = CaseBall.Of(_clocks, calendar, seen).Total;
        if (_outcome == WhatIfOutcome.Decided && _decision is { } decided)
            _steps.AddRange(new WhatIfTrial(request, _pack, calendar, decided).Steps());
        return new()
        {
            Regime = _pack.Code,
            PackVersion = _pack.Version,
            CalendarVersion = calendar.Version,
            Outcome = _outcome,
            DecisionOn = _decision,
            OnSupplement = _pack.OnSupplement,
            Days = days,
            Steps = _steps,
            Later = [],
        };
    }

    /// <summary>The moment of acceptance; null where it does not come to that.</summary>
    private DateTimeOffset? Intake()
    {
        var check = Start("intake");
        var supplements = request.Supplements.Where(one => WhatIfCheck.IsIntakes(request, one)).ToList();
        foreach (var supplement in supplements)
        {
            var before = check.LastDay;
            Go(supplement.AskedOn);
            Stop("intake");
            if (before is { } last && supplement.AskedOn > last)
                Say(check.Step, WhatIfWords.CheckedLate(supplement.AskedOn));
            if (!Window("supplement", supplement, WhatIfWords.ReturnedAtIntake))
                return null;
            check = Start("intake");
        }
        if (supplements.Count == 0 && request.AcceptedOn is null)
            Imagine(check.LastDay);
        var accepted = request.AcceptedOn ?? check.LastDay ?? OfficeTime.DayOf(_now);
        Go(accepted);
        Stop("intake");
        return _now;
    }

    private void Appraise(DateTimeOffset received)
    {
        var day = OfficeTime.DayOf(received);
        _pack = inForce(LegalPosition.RegimeFor(request.Regime, day), day) ?? _pack;
        _steps.Add(new(
            "accepted", WhatIfWords.Accepted, day, day, null, LegalBasis.SystemDefault, Provisional: false, Assumed: request.AcceptedOn is null,
            [request.AcceptedOn is null ? WhatIfWords.AcceptedOnTheLastDay : WhatIfWords.AcceptedAsGiven]));
        Start(ClockCatalogue.Total);
        foreach (var supplement in request.Supplements.Where(one => !WhatIfCheck.IsIntakes(request, one)))
        {
            Go(supplement.AskedOn);
            Move(ClockCatalogue.Total, clock => clock.Request(_now));
            if (!Window("clarify", supplement, WhatIfWords.StoppedInAppraisal))
                break;
            Move(ClockCatalogue.Total, clock => clock.Answer(_now));
        }
        var total = _clocks.Find(clock => clock.Kind == ClockCatalogue.Total)!;
        var due = Step(total);
        _decision = _outcome == WhatIfOutcome.Returned ? null : due.LastDay;
    }

    /// <summary>True where the supplement came in time.</summary>
    private bool Window(string kind, WhatIfSupplement supplement, Func<DateOnly, LocalText> lapsed)
    {
        var window = Start(kind);
        if (window.LastDay is { } last)
            Say(window.Step, lapsed(last));
        if (supplement.AnsweredOn is not { } answered)
        {
            _outcome = WhatIfOutcome.Waiting;
            return false;
        }
        if (answered > window.LastDay)
        {
            Go(window.LastDay.Value);
            _outcome = WhatIfOutcome.Returned;
            return false;
        }
        Go(answered);
        Stop(kind);
        return true;
    }

    /// <summary>The window there would be, were something asked on the last day of the check.</summary>
    private void Imagine(DateOnly? last)
    {
        if (last is not { } asked)
            return;
        var kind = ClockCatalogue.Of("supplement");
        var imagined = Clock.Of("imagined", kind.Name, kind.LengthIn(_pack)!.Value, kind.OnSupplement(_pack), _pack[kind.Figure!].Basis)
            .Start(OfficeTime.At(asked, s_morning));
        var due = Step(imagined, assumed: true);
        Say(_steps.Count - 1, WhatIfWords.IfAsked(asked));
        if (due.LastDay is { } end)
            Say(_steps.Count - 1, WhatIfWords.ReturnedAtIntake(end));
    }

    private (int Step, DateOnly? LastDay) Start(string kind)
    {
        var known = ClockCatalogue.Of(kind);
        var clock = Clock.Of($"C-{_clocks.Count + 1}", kind, known.LengthIn(_pack)!.Value, known.OnSupplement(_pack), _pack[known.Figure!].Basis).Start(_now);
        _clocks.Add(clock);
        return kind == ClockCatalogue.Total ? (-1, null) : (_steps.Count, Step(clock).LastDay);
    }

    private (DateOnly? LastDay, bool Provisional) Step(Clock clock, bool assumed = false)
    {
        var kind = ClockCatalogue.Of(clock.Kind);
        var from = OfficeTime.DayOf(clock.Events[0].At);
        try
        {
            var due = DueDates.Compute(clock, calendar);
            _steps.Add(new(kind.Name, kind.Title, from, due.LastDay, clock.Length, clock.Basis, due.Provisional, assumed || IsAssumed(kind), [.. due.Explanation]));
            return (due.LastDay, due.Provisional);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            _steps.Add(new(kind.Name, kind.Title, from, null, clock.Length, clock.Basis, Provisional: true, assumed, [new(missing.Refusal.Vi, missing.Refusal.En)]));
            return (null, true);
        }
    }

    private bool IsAssumed(ClockKind kind) => kind.Name == ClockCatalogue.Total && request.AcceptedOn is null;

    private void Say(int step, LocalText words) => _steps[step] = _steps[step] with { Explanation = [.. _steps[step].Explanation, words] };

    /// <summary>The morning of the day, or now where that is later.</summary>
    private void Go(DateOnly day)
    {
        var morning = OfficeTime.At(day, s_morning);
        _now = morning > _now ? morning : _now;
    }

    private void Stop(string kind) => Move(kind, clock => clock.Stop(_now));

    private void Move(string kind, Func<Clock, Clock> move)
    {
        var place = _clocks.FindLastIndex(clock => clock.Kind == kind);
        _clocks[place] = move(_clocks[place]);
    }
}
