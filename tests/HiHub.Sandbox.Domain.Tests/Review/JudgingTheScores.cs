using FsCheck;
using FsCheck.Fluent;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

public sealed class JudgingTheScores
{
    [Fact]
    public void agrees_with_the_weights_on_a_mean_that_decimals_can_hold()
    {
        var pack = Office.Pack("HN-LTD2026");
        var six = Gen.ArrayOf(Gen.Choose(0, 5), 6);
        var councils = Gen.Elements(1, 2, 5).SelectMany(members => Gen.ArrayOf(six, members)).ToArbitrary();

        Prop.ForAll(councils, council => Merit.Judge(Means(council)).Passed == (Verdict(council).WhyNotPassed(pack) is null)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void passes_at_exactly_the_mark_with_three_members()
    {
        int[][] council = [[4, 2, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3]];

        Verdict(council).Total.ShouldBe(60);
        Verdict(council).WhyNotPassed(Office.Pack("HN-LTD2026")).ShouldBeNull();
        council[1][5] = 2;
        Verdict(council).WhyNotPassed(Office.Pack("HN-LTD2026"))!.Code.ShouldBe("score-below-pass");
    }

    [Fact]
    public void fails_on_one_criterion_below_two_whatever_the_total()
    {
        var refusal = Verdict([[5, 5, 5, 1, 5, 5]]).WhyNotPassed(Office.Pack("HN-LTD2026"));

        refusal!.Code.ShouldBe("score-below-pass");
        refusal.En.ShouldContain("Risk control");
    }

    [Fact]
    public void never_passes_without_scores() => Verdict([]).WhyNotPassed(Office.Pack("HN-LTD2026")).ShouldNotBeNull();

    private static Dictionary<MeritCriterion, decimal> Means(int[][] council) =>
        Enum.GetValues<MeritCriterion>().ToDictionary(criterion => criterion, criterion => council.Average(scores => (decimal)scores[(int)criterion]));

    private static CouncilVerdict Verdict(int[][] council) =>
        new([.. council.Select(each => new CouncilScore("cmb", each[0], each[1], each[2], each[3], each[4], each[5]))]);
}
