using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>What a permit given on the last day would set going: publication, start, term, reports.</summary>
internal sealed class WhatIfTrial(WhatIfRequest request, RegimePack pack, LegalCalendar calendar, DateOnly decision)
{
    private const int ReportsShown = 2;

    private readonly DateOnly _start = request.StartsOn ?? decision;

    public IEnumerable<WhatIfStep> Steps()
    {
        yield return Guarded("publish", FigureKeys.PublishMax, ClockCatalogue.Of("publish").Title, decision, () => OfficeTime.DayOf(
            TrialWriting.Due(pack, calendar, OfficeTime.StartOf(decision), FigureKeys.PublishMax).AddTicks(-1)), []);
        yield return Plain("start", FigureKeys.StartWithin, ClockCatalogue.Of("start").Title, decision, TrialTerm.StartBy(decision, pack), [WhatIfWords.StartBy]);
        yield return Term();
        foreach (var level in request.RiskLevel is { } one ? [one] : Enum.GetValues<RiskLevel>())
            foreach (var report in Reports(level))
                yield return report;
    }

    private DateOnly? LastDay() => pack.Has(FigureKeys.TermMax) ? RulebookRules.LastDay(pack.Int(FigureKeys.TermMax), _start, pack) : null;

    private WhatIfStep Term()
    {
        var title = new LocalText("Thời hạn thử nghiệm tối đa", "Longest term of the trial");
        return LastDay() is { } last
            ? Plain("term", FigureKeys.TermMax, title, _start, last, [WhatIfWords.TermEnds, .. Note(FigureKeys.TermMax)])
            : new("term", title, _start, null, null, LegalBasis.SystemDefault, Provisional: false, Assumed: false, [WhatIfWords.NoCeiling]);
    }

    private IEnumerable<WhatIfStep> Reports(RiskLevel level)
    {
        var key = FigureKeys.ReportEvery(level);
        for (var number = 1; number <= ReportsShown; number++)
        {
            var title = WhatIfWords.Report(number, level);
            var last = LastDay() ?? DateOnly.MaxValue;
            ReportPeriod? period = null;
            var step = Guarded($"report-{level.ToString().ToLowerInvariant()}-{number}", key, title, _start, () =>
            {
                period = ReportPeriods.Of(_start, last, level, pack, calendar, number);
                return period is null ? null : OfficeTime.DayOf(period.DueAt.AddTicks(-1));
            }, [WhatIfWords.ReportEvery(pack.Length(key)), WhatIfWords.ReportDueAfter(pack.Length(FigureKeys.ReportDueAfter), pack[FigureKeys.ReportDueAfter].Basis)]);
            if (step.DueOn is not null || step.Provisional)
                yield return step with { From = period?.From ?? step.From };
        }
    }

    private IEnumerable<LocalText> Note(string key) => pack[key].Note is { } note ? [note] : [];

    private WhatIfStep Plain(string id, string key, LocalText title, DateOnly from, DateOnly due, IReadOnlyList<LocalText> words) =>
        new(id, title, from, due, pack.Length(key), pack[key].Basis, Provisional: false, Assumed: true, [WhatIfWords.Length(pack.Length(key), pack[key].Basis), .. words]);

    /// <summary>A day that needs a calendar, which may not reach so far.</summary>
    private WhatIfStep Guarded(string id, string key, LocalText title, DateOnly from, Func<DateOnly?> due, IReadOnlyList<LocalText> words)
    {
        LocalText[] all = [WhatIfWords.Length(pack.Length(key), pack[key].Basis), .. words];
        try
        {
            var day = due();
            return new(id, title, from, day, pack.Length(key), pack[key].Basis, day is { } known && calendar.IsProvisional(known.Year), Assumed: true, all);
        }
        catch (ActionRefusedException missing) when (missing.Refusal.Code == "calendar-year-missing")
        {
            return new(id, title, from, null, pack.Length(key), pack[key].Basis, Provisional: true, Assumed: true, [.. all, new(missing.Refusal.Vi, missing.Refusal.En)]);
        }
    }
}
