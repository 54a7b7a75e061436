using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>A stretch in which one holder had the ball: the days after <paramref name="After"/> up to and including <paramref name="Through"/>.</summary>
public sealed record BallSpan(BallHolder Holder, DateOnly After, DateOnly Through)
{
    /// <summary>Calendar days; zero where it came and went on one day.</summary>
    public int Days => Through.DayNumber - After.DayNumber;
}

/// <summary>Who held the ball of one clock when, from its events alone. <paramref name="Holder"/>: who holds it at the end.</summary>
public sealed record BallStory(ImmutableArray<BallSpan> Spans, BallHolder Holder)
{
    /// <summary>Up to and including the day of <paramref name="now"/>, or to the day the clock was stopped.</summary>
    public static BallStory Of(Clock clock, LegalCalendar calendar, DateTimeOffset now, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = new ClockRun(clock, calendar, cutoff);
        var spans = new List<BallSpan>();
        var (holder, from, countFrom) = (BallHolder.Nobody, default(DateOnly), default(DateOnly));
        foreach (var happened in clock.Events)
        {
            if (happened.At > now)
                break;
            var day = OfficeTime.DayOf(happened.At);
            Add(spans, holder, from, day);
            run.Apply(happened);
            // Where a late receipt counts as of the next working day, the authority's days begin after that one.
            countFrom = IsReceipt(happened, clock) ? run.ReceiptDay(happened.At) : Later(countFrom, day);
            holder = HolderOf(run, clock);
            from = holder == BallHolder.Authority ? countFrom : day;
        }

        Add(spans, holder, from, OfficeTime.DayOf(now));
        return new([.. spans], holder);
    }

    public IEnumerable<BallSpan> Of(BallHolder holder) => Spans.Where(span => span.Holder == holder);

    private static void Add(List<BallSpan> spans, BallHolder holder, DateOnly from, DateOnly to)
    {
        if (holder == BallHolder.Nobody)
            return;
        var through = Later(from, to);
        if (spans is [.., var last] && last.Holder == holder && last.Through == from)
            spans[^1] = last with { Through = through };
        else
            spans.Add(new(holder, from, through));
    }

    private static BallHolder HolderOf(in ClockRun run, Clock clock) =>
        run.StoppedAt is not null ? BallHolder.Nobody
        : run.Tolled ? BallHolder.Suspended
        : run.Requested && clock.OnSupplement != SupplementPolicy.Continue ? BallHolder.Applicant
        : BallHolder.Authority;

    private static bool IsReceipt(ClockEvent happened, Clock clock) =>
        happened.Kind == ClockEventKind.Started
        || (happened.Kind == ClockEventKind.Answered && clock.OnSupplement != SupplementPolicy.Continue);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
