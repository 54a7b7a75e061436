using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>The council of one case; the chair is one of the members, the secretary need not be.</summary>
public sealed record AppraisalCouncil(
    DateTimeOffset ConvenedAt, DateOnly MeetsOn, string Chair, string Secretary, IReadOnlyList<CouncilMember> Members)
{
    public IReadOnlyList<CouncilScore> Scores { get; init; } = [];

    /// <summary>How often a council of this case asked for a revision.</summary>
    public int Revisions { get; init; }

    public bool Has(string person)
    {
        foreach (var member in Members)
            if (member.Person == person)
                return true;
        return false;
    }

    public bool HasScored(string person)
    {
        foreach (var score in Scores)
            if (score.Person == person)
                return true;
        return false;
    }
}

/// <summary><paramref name="Outside"/>: from outside the department that handles the case.</summary>
public sealed record CouncilMember(string Person, string Organisation, bool Outside);

/// <summary>One member's scores, 0 to 5 each.</summary>
public sealed record CouncilScore(
    string Person, int Innovation, int PublicBenefit, int Readiness, int RiskControl, int ParticipantProtection, int LearningForLaw)
{
    public int Of(MeritCriterion criterion) => criterion switch
    {
        MeritCriterion.Innovation => Innovation,
        MeritCriterion.PublicBenefit => PublicBenefit,
        MeritCriterion.Readiness => Readiness,
        MeritCriterion.RiskControl => RiskControl,
        MeritCriterion.ParticipantProtection => ParticipantProtection,
        MeritCriterion.LearningForLaw => LearningForLaw,
    };
}
