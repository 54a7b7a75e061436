namespace HiHub.Sandbox.Domain.Review;

/// <summary>What several acts of appraisal refuse in the same words.</summary>
internal static class ReviewRefusals
{
    public static Refusal? WhileConsulting(SandboxCase @case) =>
        @case.Facts.Review.IsConsulting()
            ? new(
                "consultation-pending",
                "Còn cơ quan chưa cho ý kiến và chưa hết thời hạn lấy ý kiến.",
                "An agency has not given its opinion yet and its time is not over."
            )
            : null;

    public static Refusal? WithoutRiskLevel(SandboxCase @case) =>
        @case.Facts.Review.RiskLevel is null
            ? new("risk-level-not-confirmed", "Chưa xác nhận mức độ rủi ro.", "The risk level is not confirmed yet.")
            : null;

    public static Refusal? ForDeciders(SandboxCase @case, string person) =>
        @case.Facts.People.SideOf(person) == Side.Decide ? People.Refusals.BothSides : null;
}
