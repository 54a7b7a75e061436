namespace HiHub.Sandbox.Domain.Law;

public enum BallHolder { Authority, Applicant, Suspended, Nobody }

/// <summary>Who held the ball for how long.</summary>
/// <param name="AuthorityWorkingDays">Working days the authority used, over all rounds; the day of a request is its own.</param>
/// <param name="ApplicantDays">Calendar days spent with the applicant; the day the answer arrives is the last of them.</param>
/// <param name="SuspendedDays">Calendar days suspended by a court or a complaint.</param>
/// <param name="Holder">Who holds it now; nobody when stopped or not started.</param>
public sealed record BallAccount(int AuthorityWorkingDays, int ApplicantDays, int SuspendedDays, BallHolder Holder)
{
    /// <summary>The account up to and including the day of <paramref name="now"/>, or to the day the clock was stopped.</summary>
    public static BallAccount Of(
        Clock clock, LegalCalendar calendar, DateTimeOffset now, CutoffPolicy cutoff = CutoffPolicy.ForwardOnly)
    {
        var run = new ClockRun(clock, calendar, cutoff);
        var account = new BallAccount(0, 0, 0, BallHolder.Nobody);
        var (from, countFrom) = (default(DateOnly), default(DateOnly));
        foreach (var happened in clock.Events)
        {
            if (happened.At > now)
                break;
            var day = OfficeTime.DayOf(happened.At);
            account = account.Add(calendar, from, countFrom, day);
            from = day;
            run.Apply(happened);
            countFrom = IsReceipt(happened, clock) ? run.ReceiptDay(happened.At) : Later(countFrom, day);
            account = account with { Holder = HolderOf(run, clock) };
        }

        return account.Add(calendar, from, countFrom, OfficeTime.DayOf(now));
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

    private BallAccount Add(LegalCalendar calendar, DateOnly from, DateOnly countFrom, DateOnly to) => Holder switch
    {
        BallHolder.Authority when to > countFrom => this with
        {
            AuthorityWorkingDays = AuthorityWorkingDays + calendar.WorkingDaysBetween(countFrom, to),
        },
        BallHolder.Applicant => this with { ApplicantDays = ApplicantDays + to.DayNumber - from.DayNumber },
        BallHolder.Suspended => this with { SuspendedDays = SuspendedDays + to.DayNumber - from.DayNumber },
        BallHolder.Authority or BallHolder.Nobody => this,
    };
}
