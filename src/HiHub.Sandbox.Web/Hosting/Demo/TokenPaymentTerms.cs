using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>What the decision on the digital-asset trial says.</summary>
internal static class TokenPaymentTerms
{
    public const string Competence =
        "Điều 19 khoản 2 điểm a Luật Thủ đô 2026 cho phép Ủy ban nhân dân Thành phố quyết định tạm thời không áp dụng trong phạm vi từng dự án; "
        + "nội dung thuộc nghị định của Chính phủ nên chỉ áp dụng tại ba địa điểm và phải báo cáo cơ quan ban hành.";

    public static IReadOnlyList<DraftCondition> Conditions { get; } =
    [
        new()
        {
            Text = "Ký quỹ bảo vệ người tham gia đủ 3 tỷ đồng trước khi bắt đầu.",
            Purpose = "Bảo đảm hoàn trả cho người tham gia.",
            Necessity = "Mức thấp hơn không đủ bù số dư chưa đối soát tối đa trong ngày.",
            Precedent = true,
        },
        new()
        {
            Text = "Kiểm thử xâm nhập độc lập không còn lỗi mức cao.",
            Purpose = "Ngăn mất tài sản do tấn công mạng.",
            Necessity = "Tự đánh giá của tổ chức đề nghị không phát hiện được lỗi ở tầng kết nối ngân hàng.",
            Precedent = true,
        },
        new()
        {
            Text = "Báo cáo dòng tiền hằng quý cho Ngân hàng Nhà nước Chi nhánh Khu vực 1.",
            Purpose = "Theo dõi tác động tới thanh toán bằng Đồng Việt Nam.",
            Necessity = "Số liệu của ngân hàng đối tác không tách riêng được phần thử nghiệm.",
        },
    ];

    /// <summary>Month of the trial, visitors taken in after the gate, the handler's note.</summary>
    public static IReadOnlyList<(int Month, int Visitors, string Note)> Gates { get; } =
    [
        (4, 900, "Đủ điều kiện vào thí điểm hạn chế: kiểm thử, ký quỹ, diễn tập đạt."),
        (12, 4_000, "Đủ điều kiện mở rộng: tỷ lệ thành công từ 98%, không có sự cố mức S1."),
        (24, 3_000, "Đủ điều kiện đánh giá toàn diện."),
        (30, 500, "Đã có báo cáo đánh giá độc lập và ý kiến của Ngân hàng Nhà nước Chi nhánh Khu vực 1."),
    ];

    public static DraftRulebook.Input Draft(Dossier dossier) =>
        new()
        {
            Mode = PermissionMode.Both,
            TermMonths = dossier.TestPlan!.Months!.Value,
            Clauses = RulebookWords.Clauses(dossier),
            Limits = dossier.TestPlan.Limits,
            Waivers = [.. dossier.LegalObstacles.Where(obstacle => obstacle.Relief == ReliefKind.TemporaryNonApplication).Select(Waiver)],
            Conditions = Conditions,
            Phases = RulebookWords.Phases(dossier),
            MonitoringPlan = new() { Summary = "Kiểm tra hằng quý, rà soát từ xa hằng tháng, lấy mẫu phiếu đồng ý.", VisitsPerYear = 4, UnannouncedVisits = true },
            NotifiedAgencies = ["NHNN-KV1", "CATP"],
            Support = [new() { Kind = "Kết nối trung tâm điều hành thông minh của mạng lưới HiHUB" }],
        };

    private static DraftWaiver Waiver(LegalObstacle obstacle) =>
        new()
        {
            Instrument = obstacle.Instrument!,
            Provision = $"Điều {obstacle.Article} khoản {obstacle.Clause}",
            TextSnapshot = obstacle.Quote ?? obstacle.Why!,
            ObstacleKind = obstacle.Kind,
            Safeguard = "Người bán chỉ nhận Đồng Việt Nam; hạn mức theo ba mức định danh; khóa kỹ thuật theo địa điểm.",
            Territory = "Ba tòa nhà nêu tại quyết định",
            PersonsClass = "Khách du lịch quốc tế và đơn vị chấp nhận thanh toán đã đăng ký",
        };
}
