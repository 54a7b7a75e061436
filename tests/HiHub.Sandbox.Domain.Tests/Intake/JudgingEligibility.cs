using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Domain.Tests.Intake;

public sealed class JudgingEligibility
{
    [Theory]
    [InlineData(GateQuestion.G1, GateOutcome.Redirect)]
    [InlineData(GateQuestion.G2, GateOutcome.NoSandboxNeeded)]
    [InlineData(GateQuestion.G3, GateOutcome.NoSandboxNeeded)]
    [InlineData(GateQuestion.G4, GateOutcome.Redirect)]
    [InlineData(GateQuestion.G5, GateOutcome.Refuse)]
    [InlineData(GateQuestion.G6, GateOutcome.Refuse)]
    [InlineData(GateQuestion.G7, GateOutcome.Refuse)]
    public void turns_on_the_question_that_fails(GateQuestion failed, GateOutcome outcome)
    {
        var result = Eligibility.Gate(Enum.GetValues<GateQuestion>().ToDictionary(question => question, question => question != failed));

        result.Outcome.ShouldBe(outcome);
        result.Failed.ShouldBe([failed]);
    }

    [Fact]
    public void passes_only_when_every_question_is_answered_yes()
    {
        var answers = Enum.GetValues<GateQuestion>().ToDictionary(question => question, _ => true);

        Eligibility.Gate(answers).Outcome.ShouldBe(GateOutcome.Pass);
        answers.Remove(GateQuestion.G6);
        Eligibility.Gate(answers).Outcome.ShouldBe(GateOutcome.Open);
    }

    [Fact]
    public void weighs_to_a_hundred() => Enum.GetValues<MeritCriterion>().Sum(Merit.WeightOf).ShouldBe(100);

    public static TheoryData<decimal, decimal, bool> Totals => new() { { 3m, 60m, true }, { 2.9m, 58m, false }, { 5m, 100m, true } };

    [Theory, MemberData(nameof(Totals))]
    public void passes_at_sixty(decimal score, decimal total, bool passed)
    {
        var result = Merit.Judge(Enum.GetValues<MeritCriterion>().ToDictionary(criterion => criterion, _ => score));

        result.Total.ShouldBe(total);
        result.Passed.ShouldBe(passed);
    }

    [Fact]
    public void fails_on_one_weak_criterion_whatever_the_total()
    {
        var scores = Enum.GetValues<MeritCriterion>().ToDictionary(criterion => criterion, _ => 5m);
        scores[MeritCriterion.LearningForLaw] = 1.9m;

        var result = Merit.Judge(scores);

        result.Passed.ShouldBeFalse();
        result.Failed.ShouldBe([MeritCriterion.LearningForLaw]);
    }

    [Fact]
    public void takes_no_half_filled_score_sheet() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Merit.Judge(new Dictionary<MeritCriterion, decimal> { [MeritCriterion.Innovation] = 5 }));
}
