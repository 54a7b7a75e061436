using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>What appraisal needs to remember: risk level, questions, consultations, council, recommendation, legal opinions.</summary>
public sealed record ReviewFacts
{
    /// <summary>As confirmed by the handler; the council may raise it.</summary>
    public RiskLevel? RiskLevel { get; init; }

    public IReadOnlyList<ClarificationRound> Clarifications { get; init; } = [];

    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    /// <summary>When the last consultation closed; the council meets within a time from then (T16). Null before, and again after the council asked for a revision.</summary>
    public DateTimeOffset? ConsultedAt { get; init; }

    public IReadOnlyList<LegalOpinion> LegalOpinions { get; init; } = [];

    public AppraisalCouncil? Council { get; init; }

    public Recommendation? Recommendation { get; init; }

    /// <summary>The questions the applicant must answer now; null where none wait.</summary>
    public ClarificationRound? OpenClarification() => Clarifications is [.., { AnsweredAt: null } last] ? last : null;

    public bool IsConsulting()
    {
        foreach (var consultation in Consultations)
            if (consultation.IsOpen)
                return true;
        return false;
    }

    /// <summary>The latest legal-gap opinion; null before the first.</summary>
    public LegalOpinion? LatestGapOpinion() => LegalOpinions.LastOrDefault(opinion => opinion.ObstacleExists is not null);
}

/// <summary>Questions put in appraisal; <paramref name="ByCouncil"/>: the council asked for a revision instead.</summary>
public sealed record ClarificationRound(
    DateTimeOffset AskedAt, bool ByCouncil, IReadOnlyList<ClarificationQuestion> Questions, DateTimeOffset? AnsweredAt = null);

public sealed record ClarificationQuestion(string Id, string Text);
