namespace HiHub.Sandbox.Domain.Review;

public enum RecommendationKind
{
    Permit,
    PermitWithConditions,
    Refuse,
}

/// <summary>What appraisal recommends. <paramref name="By"/>: the act; conditions for a permit, failed criteria for a refusal.</summary>
public sealed record Recommendation(
    RecommendationKind Kind,
    ActionName By,
    string Person,
    DateTimeOffset At,
    IReadOnlyList<ProposedCondition> Conditions,
    IReadOnlyList<FailedCriterion> Criteria
);

/// <summary>A condition without purpose and proof of necessity is not proposed (domain §14.3).</summary>
public sealed record ProposedCondition(string Text, string Purpose, string Necessity);

/// <summary>Reason R01–R10 with the case's own explanation of at least 100 characters (INV-13).</summary>
public sealed record FailedCriterion(RefusalReason Reason, string Explanation);
