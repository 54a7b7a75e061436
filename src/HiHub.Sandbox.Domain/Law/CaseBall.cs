namespace HiHub.Sandbox.Domain.Law;

/// <summary>Who can have the ball of a case. Tester: the applicant's own time in the trial, which is no waiting.</summary>
public enum BallParty
{
    Authority,
    Applicant,
    Agency,
    Tester,
    Suspended,
}

/// <summary>Days by party: the authority's are working days, all others calendar days.</summary>
public sealed record PartyDays(int AuthorityWorkingDays, int ApplicantDays, int AgencyDays, int TesterDays, int SuspendedDays)
{
    /// <summary>A day counts once for a party, however many spans hold it.</summary>
    public static PartyDays Of(IReadOnlyCollection<PartySpan> spans, LegalCalendar calendar)
    {
        int Days(BallParty party) => Union(spans, party).Sum(span => span.Through.DayNumber - span.After.DayNumber);
        return new(
            Union(spans, BallParty.Authority).Sum(span => calendar.WorkingDaysBetween(span.After, span.Through)),
            Days(BallParty.Applicant), Days(BallParty.Agency), Days(BallParty.Tester), Days(BallParty.Suspended));
    }

    private static IEnumerable<(DateOnly After, DateOnly Through)> Union(IEnumerable<PartySpan> spans, BallParty party)
    {
        (DateOnly After, DateOnly Through)? open = null;
        foreach (var span in spans.Where(span => span.Party == party).OrderBy(span => span.After))
        {
            if (open is { } one && span.After <= one.Through)
            {
                open = (one.After, span.Through > one.Through ? span.Through : one.Through);
                continue;
            }
            if (open is { } done)
                yield return done;
            open = (span.After, span.Through);
        }
        if (open is { } last)
            yield return last;
    }
}

/// <summary>The days after <paramref name="After"/> up to and including <paramref name="Through"/>, with one party.</summary>
public sealed record PartySpan(BallParty Party, DateOnly After, DateOnly Through);

/// <summary>One clock's part of the account. <paramref name="Holder"/>: who has its ball now; null when stopped.</summary>
public sealed record ClockBall(Clock Clock, ClockKind Kind, IReadOnlyList<PartySpan> Spans, PartyDays Days, BallParty? Holder);

/// <summary>
/// Who had the ball in a case for how long, from the events of its clocks alone. Consultation runs within the authority's time, so its days are
/// counted for the agency beside it. <paramref name="Holders"/>: everyone who has a ball now.
/// </summary>
public sealed record CaseBall(IReadOnlyList<ClockBall> Clocks, PartyDays Total, IReadOnlyList<BallParty> Holders)
{
    /// <summary>Up to and including the day of <paramref name="now"/>; clocks in the order in which they started.</summary>
    public static CaseBall Of(IEnumerable<Clock> clocks, LegalCalendar calendar, DateTimeOffset now)
    {
        var balls = clocks.Where(clock => clock.IsStarted).OrderBy(clock => clock.Events[0].At).Select(clock => Of(clock, calendar, now)).ToList();
        return new(
            balls,
            PartyDays.Of([.. balls.SelectMany(ball => ball.Spans)], calendar),
            [.. balls.Select(ball => ball.Holder).OfType<BallParty>().Distinct().Order()]);
    }

    /// <summary>The account of one clock.</summary>
    public static ClockBall Of(Clock clock, LegalCalendar calendar, DateTimeOffset now)
    {
        var (kind, story) = (ClockCatalogue.Of(clock.Kind), BallStory.Of(clock, calendar, now));
        PartySpan[] spans = [.. story.Spans.Select(span => new PartySpan(PartyOf(span.Holder, kind.Owner), span.After, span.Through))];
        return new(clock, kind, spans, PartyDays.Of(spans, calendar), story.Holder == BallHolder.Nobody ? null : PartyOf(story.Holder, kind.Owner));
    }

    // On a clock of its own a party holds what the authority holds on the others.
    private static BallParty PartyOf(BallHolder holder, ClockOwner owner) => holder switch
    {
        BallHolder.Suspended => BallParty.Suspended,
        BallHolder.Applicant => BallParty.Applicant,
        BallHolder.Authority or BallHolder.Nobody => owner switch
        {
            ClockOwner.Authority => BallParty.Authority,
            ClockOwner.Applicant => BallParty.Applicant,
            ClockOwner.Agency => BallParty.Agency,
            ClockOwner.Tester => BallParty.Tester,
        },
    };
}
