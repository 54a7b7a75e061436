using static HiHub.Sandbox.Domain.Lifecycle.ApplicationState;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>Codes (A2, B1) and the office's names of the states.</summary>
public static class StateNames
{
    public static string Code(this ApplicationState state) => state == New ? "–" : $"A{(int)state}";

    public static string Code(this TrialState state) => state switch
    {
        TrialState.New => "–",
        TrialState.PreExitReview => "B1",
        _ => $"B{(int)state}",
    };

    public static bool IsTerminal(this ApplicationState state) => state >= Permitted;

    public static LocalText Name(this ApplicationState state) => state switch
    {
        New => new("Chưa có hồ sơ", "No application yet"),
        PreConsult => new("Tham vấn trước nộp", "Advice before filing"),
        Draft => new("Nháp", "Draft"),
        Submitted => new("Đã nộp", "Submitted"),
        SupplementIntake => new("Chờ bổ sung (tiếp nhận)", "Awaiting supplement (intake)"),
        Accepted => new("Đã tiếp nhận", "Accepted"),
        Appraising => new("Đang thẩm định", "Under appraisal"),
        SupplementAppraisal => new("Chờ giải trình, bổ sung (thẩm định)", "Awaiting clarification (appraisal)"),
        Consulting => new("Đang lấy ý kiến", "Consulting"),
        Council => new("Hội đồng thẩm định", "Appraisal council"),
        RuleDrafting => new("Soạn quyết định và quy chế thử nghiệm", "Drafting decision and rulebook"),
        PendingDecision => new("Trình cấp có thẩm quyền quyết định", "Pending decision"),
        Permitted => new("Cho phép thử nghiệm", "Permitted"),
        Refused => new("Từ chối cho phép", "Refused"),
        NotAccepted => new("Từ chối tiếp nhận", "Receipt refused"),
        Withdrawn => new("Rút hồ sơ", "Withdrawn"),
        Lapsed => new("Hết thời hạn bổ sung", "Lapsed"),
        Redirected => new("Chuyển cơ quan có thẩm quyền", "Redirected"),
        ApplicationState.NoSandboxNeeded => new("Không cần thử nghiệm có kiểm soát", "No sandbox needed"),
    };

    public static LocalText Name(this TrialState state) => state switch
    {
        TrialState.New => new("Chưa có thử nghiệm", "No trial yet"),
        TrialState.PreLaunch => new("Chuẩn bị triển khai", "Preparing to launch"),
        TrialState.Active => new("Đang thử nghiệm", "Active"),
        TrialState.PreExitReview => new("Đang thử nghiệm, xem xét trước khi kết thúc", "Active, pre-exit review"),
        TrialState.SafetyHold => new("Tự ngừng khẩn cấp", "Safety hold"),
        TrialState.Suspended => new("Tạm dừng", "Suspended"),
        TrialState.WindDown => new("Thu hẹp, hoàn trả, thông báo", "Winding down"),
        TrialState.FinalReporting => new("Lập báo cáo tổng kết", "Final reporting"),
        TrialState.Evaluating => new("Đánh giá kết quả", "Evaluating"),
        TrialState.Transition => new("Vận hành chuyển tiếp", "Transitional operation"),
        TrialState.Closed => new("Kết thúc", "Closed"),
    };
}
