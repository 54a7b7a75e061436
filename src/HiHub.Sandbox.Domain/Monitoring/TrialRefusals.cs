namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>The words that several acts of a running trial share.</summary>
internal static class TrialRefusals
{
    public static Refusal Held { get; } =
        new(
            "inv-07",
            "Thử nghiệm đang tự ngừng khẩn cấp: không chuyển giai đoạn, không gia hạn, không điều chỉnh tăng.",
            "The trial is in a safety hold: no gate, no extension, no upward adjustment."
        );

    public static Refusal CriticalFinding { get; } =
        new("critical-finding-open", "Còn phát hiện nghiêm trọng chưa đóng.", "A critical finding is still open.");

    public static Refusal TermOver { get; } = new("term-over", "Thời hạn thử nghiệm đã hết.", "The term of the trial is over.");

    public static Refusal StartWindowOver { get; } =
        new("start-window-over", "Đã quá thời hạn bắt đầu thử nghiệm.", "The time to start the trial has passed.");

    public static Refusal GroundNotAllowed { get; } =
        new("ground-not-allowed", "Căn cứ này không dùng cho loại quyết định này.", "This ground does not carry this kind of decision.");

    public static Refusal RemedyUnknown { get; } =
        new("remedy-missing", "Chưa có phương án khắc phục như vậy trong lần tạm dừng này.", "There is no such remedy in this suspension.");

    public static Refusal WaiverOutsideTerm { get; } =
        new("inv-02", "Thời gian miễn áp dụng phải nằm trong thời hạn thử nghiệm.", "A waiver's window must lie inside the term of the trial.");

    public static Refusal WaiverUnknown(string id) =>
        new("waiver-unknown", $"Không có miễn áp dụng mang mã «{id}».", $"There is no waiver “{id}”.");

    public static Refusal RulebookVersion(int expected) =>
        new(
            "rulebook-version",
            $"Phiên bản quy chế phải là {expected}.",
            $"The rulebook version must be {expected}."
        );

    public static Refusal Unknown(string what, LocalText name) =>
        new($"{what}-unknown", $"Không có {name.Vi} mang mã này.", $"There is no {name.En} with this id.");

    public static Refusal FindingUnknown { get; } = Unknown("finding", new("phát hiện", "finding"));

    public static Refusal IncidentUnknown { get; } = Unknown("incident", new("sự cố", "incident"));

    public static Refusal RequestUnknown { get; } = Unknown("request", new("đề nghị đang xử lý", "open request"));

    public static Refusal ConditionUnknown { get; } = Unknown("condition", new("điều kiện tiên quyết", "condition precedent"));

    public static Refusal ComplaintUnknown { get; } = Unknown("complaint", new("phản ánh đang xử lý", "open complaint"));

    public static Refusal NotAssessed { get; } =
        new("request-not-assessed", "Đề nghị chưa được chuyên viên đánh giá.", "The request has not been assessed yet.");

    public static Refusal NotInRegime { get; } =
        new("not-in-regime", "Cơ chế áp dụng cho hồ sơ không quy định việc này.", "The case's regime does not provide for this.");
}
