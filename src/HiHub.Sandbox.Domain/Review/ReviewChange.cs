namespace HiHub.Sandbox.Domain.Review;

/// <summary>Writes the facts of this room.</summary>
internal static class ReviewChange
{
    public static void ChangeReview(this Act act, Func<ReviewFacts, ReviewFacts> write) =>
        act.Change(facts => facts with { Review = write(facts.Review) });
}
