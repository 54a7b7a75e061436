namespace HiHub.Sandbox.Domain.Review;

/// <summary>Writes down what appraisal recommends.</summary>
internal static class Recommending
{
    public static void RecommendPermit(this Act act, ActionName by, IReadOnlyList<ConditionInput> conditions)
    {
        var kind = conditions.Count == 0 ? RecommendationKind.Permit : RecommendationKind.PermitWithConditions;
        var proposed = conditions.Select(condition => new ProposedCondition(condition.Text, condition.Purpose, condition.Necessity)).ToList();
        act.Recommend(new(kind, by, act.Actor.PersonId, act.Now, proposed, []));
    }

    public static void RecommendRefusal(this Act act, IReadOnlyList<FailedCriterion> criteria) =>
        act.Recommend(new(RecommendationKind.Refuse, ActionName.RecommendRefusal, act.Actor.PersonId, act.Now, [], criteria));

    private static void Recommend(this Act act, Recommendation recommendation) =>
        act.ChangeReview(review => review with { Recommendation = recommendation });
}
