namespace HiHub.Sandbox.Domain.Review;

/// <summary>Writes the facts of this room.</summary>
internal static class ReviewChange
{
    public static void ChangeReview(this Act act, Func<ReviewFacts, ReviewFacts> write) =>
        act.Change(facts => facts with { Review = write(facts.Review) });

    /// <summary>Whoever has not answered is recorded as silent.</summary>
    public static void EndConsultation(this Act act) =>
        act.ChangeReview(review => review with
        {
            Consultations = [.. review.Consultations.Select(one => one.IsOpen ? one with { Overdue = true } : one)],
        });
}
