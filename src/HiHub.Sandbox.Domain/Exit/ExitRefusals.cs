namespace HiHub.Sandbox.Domain.Exit;

/// <summary>The words that several endings share.</summary>
internal static class ExitRefusals
{
    public static Refusal EarlyReportFiled { get; } =
        new("early-report-filed", "Đã nộp báo cáo tổng kết trước hạn.", "The early final report is filed already.");

    public static Refusal TransitionTooLong { get; } =
        new("transition-too-long", "Vượt thời gian vận hành chuyển tiếp tối đa.", "Longer than transitional operation may last.");

    public static Refusal ReferenceMissing { get; } =
        new(
            "reference-missing",
            "Kết quả này cần số giấy phép, văn bản quy phạm hoặc cơ quan tiếp nhận.",
            "This outcome needs a licence number, a norm or the receiving authority."
        );

    public static Refusal OutcomeForced(ExitOutcome forced) =>
        new("outcome-forced", $"Lý do kết thúc chỉ cho phép kết quả {forced}.", $"The way the trial ended allows outcome {forced} only.");

    public static Refusal OutcomeNotOpen { get; } =
        new(
            "outcome-not-open",
            "Kết quả này chỉ dùng khi thử nghiệm kết thúc theo cách tương ứng.",
            "This outcome belongs to another way of ending."
        );

    /// <summary>Whether the outcome fits the way the trial ended and names what it rests on.</summary>
    public static Refusal? WhyNotOutcome(ExitFacts exit, ExitOutcome outcome, string? reference) =>
        exit.ForcedOutcome is { } forced && forced != outcome ? OutcomeForced(forced)
        : exit.ForcedOutcome is null && outcome is >= ExitOutcome.X5 and <= ExitOutcome.X8 ? OutcomeNotOpen
        : outcome is ExitOutcome.X1 or ExitOutcome.X9 or ExitOutcome.X10 && string.IsNullOrWhiteSpace(reference) ? ReferenceMissing
        : null;
}
