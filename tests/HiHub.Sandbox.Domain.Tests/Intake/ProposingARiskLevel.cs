using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

public sealed class ProposingARiskLevel
{
    public static TheoryData<RiskAnswers, RiskLevel> Cases => new()
    {
        { new RiskAnswers(), RiskLevel.L1 },
        { new RiskAnswers { RealUsers = true }, RiskLevel.L2 },
        { new RiskAnswers { ResultsUsedInPractice = true }, RiskLevel.L2 },
        { new RiskAnswers { ChangesRights = true }, RiskLevel.L3 },
        { new RiskAnswers { SensitiveData = true }, RiskLevel.L3 },
        { new RiskAnswers { ChildrenData = true }, RiskLevel.L3 },
        { new RiskAnswers { HoldsMoneyOrAssets = true }, RiskLevel.L3 },
        { new RiskAnswers { CriticalInfrastructure = true }, RiskLevel.L3 },
        { new RiskAnswers { RiskToLife = true }, RiskLevel.L3 },
    };

    [Theory, MemberData(nameof(Cases))]
    public void follows_the_heaviest_answer(RiskAnswers answers, RiskLevel level)
    {
        var proposal = RiskLevels.Propose(new Dossier { Risk = new RiskBlock { Answers = answers } });

        proposal.Level.ShouldBe(level);
        proposal.Reasons.Count.ShouldBe(level == RiskLevel.L1 ? 0 : 1);
    }

    [Fact]
    public void lets_an_applicant_be_more_careful_but_not_less()
    {
        Level(RiskLevel.L3, new RiskAnswers { RealUsers = true }).ShouldBe(RiskLevel.L3);
        Level(RiskLevel.L1, new RiskAnswers { RealUsers = true }).ShouldBe(RiskLevel.L2);
    }

    private static RiskLevel Level(RiskLevel own, RiskAnswers answers) =>
        RiskLevels.Of(new Dossier { Risk = new RiskBlock { ProposedLevel = own, Answers = answers } });
}
