using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>What a draft must have before it goes to the deciding authority (T20), and what a permit must keep (INV-01 to INV-03).</summary>
internal static class RulebookRules
{
    public static Refusal? WhyNotSubmittable(TrialRulebook? rulebook, ReviewFacts review)
    {
        if (rulebook is null)
            return Say("rulebook-missing", "Chưa có dự thảo quy chế thử nghiệm.", "There is no draft rulebook.");
        if (rulebook.Clauses.Count < RulebookClauses.Count)
            return Say("rulebook-incomplete", $"Quy chế thử nghiệm phải đủ {RulebookClauses.Count} mục.", $"The rulebook needs all {RulebookClauses.Count} clauses.");
        if (rulebook.Limits.Count == 0)
            return Say("limits-missing", "Quyết định phải có giới hạn thử nghiệm.", "The decision needs limits.");
        if (rulebook.Limits.Any(limit => limit.Dimension is null || limit.Unit is null || (limit.Max ?? limit.Min) is null && limit.From is null))
            return Say("limit-untyped", "Mỗi giới hạn phải có đại lượng, đơn vị và trị số.", "Each limit needs a dimension, a unit and a value.");
        if (rulebook.MonitoringPlan is null)
            return Say("monitoring-plan-missing", "Chưa có kế hoạch giám sát.", "There is no monitoring plan.");
        return WhyNotLawful(rulebook, review) ?? WhyNotProportionate(rulebook);
    }

    /// <summary>INV-03: the term stays within the ceiling of the case's regime; null where the regime sets none.</summary>
    public static Refusal? WhyNotThisLong(int months, RegimePack pack) =>
        pack.Has(FigureKeys.TermMax) && months > pack.Int(FigureKeys.TermMax)
            ? Say(
                "inv-03",
                $"Thời hạn {months} tháng vượt mức tối đa {pack.Int(FigureKeys.TermMax)} tháng của cơ chế áp dụng.",
                $"A term of {months} months exceeds the regime's ceiling of {pack.Int(FigureKeys.TermMax)} months."
            )
            : null;

    /// <summary>INV-02: no waiver starts before the term or outlives it.</summary>
    public static Refusal? WhyNotTheseWindows(TrialRulebook rulebook, DateOnly start, DateOnly last)
    {
        foreach (var waiver in rulebook.Waivers)
        {
            var (from, to) = (waiver.From ?? start, waiver.To ?? last);
            if (from < start || to > last || from > to)
                return OutsideTerm(waiver);
        }
        return null;
    }

    public static Refusal OutsideTerm(DraftWaiver waiver) =>
        Say(
            "inv-02",
            $"Thời gian không áp dụng {waiver.Provision} phải nằm trong thời hạn thử nghiệm.",
            $"The window of the waiver of {waiver.Provision} must lie inside the trial's term."
        );

    /// <summary>Last day of the drafted term, counted as the regime counts terms.</summary>
    public static DateOnly LastDay(int termMonths, DateOnly start, RegimePack pack) =>
        Terms.LastDay(
            start,
            termMonths,
            pack.Find(FigureKeys.TermConvention)?.Value == "civil" ? TermConvention.CivilCode : TermConvention.InclusiveStart
        );

    /// <summary>LEG's note on the competence to set this provision aside; null before it is given.</summary>
    public static string? CompetenceNote(DraftWaiver waiver, ReviewFacts review) =>
        review.LegalOpinions.SelectMany(opinion => opinion.Waivers).LastOrDefault(opinion => opinion.Waiver == waiver.Id || opinion.Waiver == waiver.Provision)?.CompetenceNote;

    private static Refusal? WhyNotLawful(TrialRulebook rulebook, ReviewFacts review)
    {
        if (review.LegalOpinions.Count == 0)
            return Say("legal-opinion-missing", "Chưa có ý kiến pháp lý của Sở Tư pháp.", "The justice department has given no legal opinion.");
        foreach (var waiver in rulebook.Waivers)
            if (string.IsNullOrWhiteSpace(CompetenceNote(waiver, review)))
                return Say(
                    "competence-note-missing",
                    $"Sở Tư pháp chưa có ý kiến về thẩm quyền không áp dụng {waiver.Provision} ({waiver.Id}).",
                    $"The justice department has not said on what competence {waiver.Provision} ({waiver.Id}) may be set aside."
                );
        return null;
    }

    private static Refusal? WhyNotProportionate(TrialRulebook rulebook)
    {
        var bare = rulebook.Conditions.FirstOrDefault(condition => string.IsNullOrWhiteSpace(condition.Purpose) || string.IsNullOrWhiteSpace(condition.Necessity));
        return bare is null
            ? null
            : Say(
                "condition-unproven",
                $"Điều kiện {bare.Id} chưa nêu mục đích hoặc chưa chứng minh sự cần thiết.",
                $"Condition {bare.Id} lacks its purpose or the proof of its necessity."
            );
    }

    private static Refusal Say(string code, string vi, string en) => new(code, vi, en);
}
