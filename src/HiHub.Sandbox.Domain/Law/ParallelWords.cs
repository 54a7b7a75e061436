namespace HiHub.Sandbox.Domain.Law;

/// <summary>Names of what happens at another authority.</summary>
public static class ParallelWords
{
    public static LocalText Of(ParallelEvent kind) => kind switch
    {
        ParallelEvent.Filed => new("Nộp hồ sơ", "Filed"),
        ParallelEvent.Accepted => new("Tiếp nhận", "Accepted"),
        ParallelEvent.SupplementAsked => new("Yêu cầu bổ sung", "Supplement asked"),
        ParallelEvent.SupplementAnswered => new("Đã bổ sung", "Supplement answered"),
        ParallelEvent.Decided => new("Quyết định", "Decided"),
        ParallelEvent.Withdrawn => new("Rút hồ sơ", "Withdrawn"),
    };

    public static LocalText Of(ParallelOutcome outcome) => outcome switch
    {
        ParallelOutcome.Permitted => new("cho phép", "permitted"),
        ParallelOutcome.Refused => new("từ chối", "refused"),
        ParallelOutcome.Returned => new("trả lại hồ sơ", "returned"),
    };
}
