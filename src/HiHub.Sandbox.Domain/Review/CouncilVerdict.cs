using System.Globalization;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Review;

/// <summary>The council's mean against the pass rule, in whole numbers so that exactly the pass mark passes.</summary>
public sealed record CouncilVerdict(IReadOnlyList<CouncilScore> Scores)
{
    /// <summary>Out of 100, rounded to two places for showing.</summary>
    public decimal Total => Scores.Count == 0 ? 0 : Math.Round(Weighted() / (decimal)(Merit.Highest * Scores.Count), 2);

    /// <summary>Null where the total reaches the pass mark and no criterion's mean is below the least score.</summary>
    public Refusal? WhyNotPassed(RegimePack pack)
    {
        var pass = pack.Int(FigureKeys.MeritPassTotal);
        var least = pack.Int(FigureKeys.MeritMinScore);
        var failed = Enum.GetValues<MeritCriterion>().Where(criterion => SumOf(criterion) < least * Scores.Count).ToList();
        if (Scores.Count > 0 && failed.Count == 0 && Weighted() >= pass * Merit.Highest * Scores.Count)
            return null;
        var total = Total.ToString(CultureInfo.InvariantCulture);
        return new(
            "score-below-pass",
            $"Điểm trung bình {total}/100 (cần {pass}). Tiêu chí dưới {least} điểm: {Names(failed, name => name.Vi, "không có")}.",
            $"The mean is {total}/100 (needs {pass}). Criteria below {least}: {Names(failed, name => name.En, "none")}."
        );
    }

    private int Weighted() => Enum.GetValues<MeritCriterion>().Sum(criterion => SumOf(criterion) * Merit.WeightOf(criterion));

    private int SumOf(MeritCriterion criterion) => Scores.Sum(score => score.Of(criterion));

    private static string Names(List<MeritCriterion> criteria, Func<LocalText, string> language, string none) =>
        criteria.Count == 0 ? none : string.Join(", ", criteria.Select(criterion => language(Merit.Name(criterion))));
}
