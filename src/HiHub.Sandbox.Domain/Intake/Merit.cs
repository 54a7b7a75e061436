using System.Text.Json.Serialization;

namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Weighs scores of 0 to 5 to a total of 100.</summary>
public static class Merit
{
    public const int Highest = 5;

    public static int WeightOf(MeritCriterion criterion) => criterion switch
    {
        MeritCriterion.Innovation => 20,
        MeritCriterion.PublicBenefit => 20,
        MeritCriterion.Readiness => 15,
        MeritCriterion.RiskControl => 20,
        MeritCriterion.ParticipantProtection => 15,
        MeritCriterion.LearningForLaw => 10,
    };

    public static LocalText Name(MeritCriterion criterion) => criterion switch
    {
        MeritCriterion.Innovation => new("Tính mới, sáng tạo", "Innovation"),
        MeritCriterion.PublicBenefit => new("Lợi ích công cộng", "Public benefit"),
        MeritCriterion.Readiness => new("Mức độ sẵn sàng", "Readiness"),
        MeritCriterion.RiskControl => new("Kiểm soát rủi ro", "Risk control"),
        MeritCriterion.ParticipantProtection => new("Bảo vệ người tham gia", "Participant protection"),
        MeritCriterion.LearningForLaw => new("Giá trị cho việc xây dựng pháp luật", "Learning value for lawmaking"),
    };

    /// <summary>Passes at the total and with no criterion below the least score. Throws when a criterion is unscored or a score is outside 0–5.</summary>
    public static MeritResult Judge(IReadOnlyDictionary<MeritCriterion, decimal> scores, int passTotal = 60, int leastScore = 2)
    {
        var criteria = Enum.GetValues<MeritCriterion>();
        if (criteria.Any(criterion => !scores.TryGetValue(criterion, out var score) || score is < 0 or > Highest))
            throw new ArgumentOutOfRangeException(nameof(scores), "Every criterion needs a score from 0 to 5.");
        var total = criteria.Sum(criterion => scores[criterion] * WeightOf(criterion) / Highest);
        var failed = criteria.Where(criterion => scores[criterion] < leastScore).ToList();
        return new(total, failed, total >= passTotal && failed.Count == 0);
    }
}

[JsonConverter(typeof(CamelCaseEnumConverter<MeritCriterion>))]
public enum MeritCriterion { Innovation, PublicBenefit, Readiness, RiskControl, ParticipantProtection, LearningForLaw }

/// <summary>Total out of 100, the criteria below the least score, and whether both rules are met.</summary>
public sealed record MeritResult(decimal Total, IReadOnlyList<MeritCriterion> Failed, bool Passed);
