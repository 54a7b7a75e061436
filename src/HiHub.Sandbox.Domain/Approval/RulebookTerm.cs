using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>What no permit could make of a drafted term, whatever day it is issued: told at drafting, field by field.</summary>
internal static class RulebookTerm
{
    public static IEnumerable<FieldError> Check(DraftRulebook.Input draft, DateOnly today, RegimePack pack)
    {
        if (draft.EffectiveFrom < today)
            yield return new("$.effectiveFrom", "date-passed", "Ngày bắt đầu thử nghiệm không được trước hôm nay.", "The trial may not start before today.");
        if (RulebookRules.WhyNotThisLong(draft.TermMonths, pack) is { } tooLong)
            yield return new("$.termMonths", tooLong.Code, tooLong.Vi, tooLong.En);
        var (first, last) = (draft.EffectiveFrom ?? today, draft.EffectiveFrom is { } start ? RulebookRules.LastDay(draft.TermMonths, start, pack) : DateOnly.MaxValue);
        foreach (var (index, waiver) in draft.Waivers.Index())
        {
            if (waiver.From < first || waiver.From > last)
                yield return Outside($"$.waivers[{index}].from", waiver);
            if (waiver.To < first || waiver.To > last)
                yield return Outside($"$.waivers[{index}].to", waiver);
        }
    }

    private static FieldError Outside(string path, DraftWaiver waiver)
    {
        var refusal = RulebookRules.OutsideTerm(waiver);
        return new(path, refusal.Code, refusal.Vi, refusal.En);
    }
}
