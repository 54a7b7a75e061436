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
        var story = BallStory.Of(clock, calendar, now, cutoff);
        return new(
            story.Of(BallHolder.Authority).Sum(span => calendar.WorkingDaysBetween(span.After, span.Through)),
            story.Of(BallHolder.Applicant).Sum(span => span.Days),
            story.Of(BallHolder.Suspended).Sum(span => span.Days),
            story.Holder);
    }
}
