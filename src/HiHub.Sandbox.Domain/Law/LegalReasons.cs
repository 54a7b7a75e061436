namespace HiHub.Sandbox.Domain.Law;

/// <summary>The sentences a legal position is made of.</summary>
internal static class LegalReasons
{
    private static readonly LegalBasis s_receipt = Law("Luật Thủ đô 02/2026/QH16 Đ36.4");
    private static readonly LegalBasis s_running = Law("Luật Thủ đô 02/2026/QH16 Đ36.2");
    private static readonly LegalBasis s_inForce = Law("Luật Thủ đô 02/2026/QH16 Đ35.1, Đ35.3");
    private static readonly LegalBasis s_branches = Law("TT 19/2026/TT-NHNN");

    public static readonly LegalReason NotReceived = new(
        new(
            "Hồ sơ chưa được tiếp nhận: luật áp dụng chỉ xác định khi hồ sơ đủ và có Giấy tiếp nhận, không theo ngày soạn hay ngày nộp.",
            "The dossier is not yet received: the law is fixed only when it is complete and the receipt is issued, not by the day of drafting or filing."),
        s_receipt);

    public static readonly LegalReason DependsOnReceipt = new(
        new(
            "Tiếp nhận đủ trước 00:00 ngày 01/7/2026 thì theo Luật Thủ đô 39/2024/QH15; từ thời điểm đó thì theo Luật Thủ đô 02/2026/QH16.",
            "Received complete before 00:00 on 1 July 2026, it comes under Capital Law 39/2024/QH15; from that minute on under Capital Law 02/2026/QH16."),
        s_receipt);

    public static readonly LegalReason Aligned = new(
        new(
            "Đã có quyết định điều chỉnh thử nghiệm cho phù hợp Luật Thủ đô 2026; không thực hiện lại trình tự phê duyệt.",
            "A decision has adjusted the trial to the 2026 Capital Law; the approval was not repeated."),
        s_running);

    public static readonly LegalReason LendingAtHeadOffice = new(
        new(
            "Cho vay ngang hàng do trụ sở chính Ngân hàng Nhà nước giải quyết; Thông tư chỉ giao Ngân hàng Nhà nước Khu vực việc chấm điểm tín dụng và giao diện lập trình mở.",
            "Peer-to-peer lending is handled by the State Bank's head office; the circular gives its regional branches credit scoring and Open API only."),
        s_branches);

    public static readonly LegalReason AtBranch = new(
        new(
            "Từ ngày 30/6/2026, chấm điểm tín dụng và giao diện lập trình mở do Ngân hàng Nhà nước Khu vực nơi đặt trụ sở chính giải quyết, không ủy quyền tiếp.",
            "From 30 June 2026 credit scoring and Open API are handled by the State Bank's regional branch of the head-office address, with no further delegation."),
        s_branches);

    public static readonly LegalReason OfficeBySolution = new(
        new(
            "Nơi giải quyết tùy giải pháp: cho vay ngang hàng ở trụ sở chính, chấm điểm tín dụng và giao diện lập trình mở ở Ngân hàng Nhà nước Khu vực; hồ sơ chưa nêu giải pháp.",
            "The office depends on the solution: peer-to-peer lending at the head office, credit scoring and Open API at a regional branch; the dossier names none yet."),
        s_branches);

    public static LegalReason ReceivedBefore(DateTimeOffset at)
    {
        var moment = ClockWords.Moment(at);
        return new(
            new(
                $"Tiếp nhận đủ lúc {moment.Vi}, trước 00:00 ngày 01/7/2026: giải quyết theo Luật Thủ đô 39/2024/QH15, dù quyết định khi nào.",
                $"Received complete at {moment.En}, before 00:00 on 1 July 2026: handled under Capital Law 39/2024/QH15, whenever it is decided."),
            s_receipt);
    }

    public static LegalReason ReceivedAfter(DateTimeOffset at, DateTimeOffset? filedAt)
    {
        var (moment, filed) = (ClockWords.Moment(at), Filed(filedAt));
        return new(
            new(
                $"Tiếp nhận đủ lúc {moment.Vi}, từ 00:00 ngày 01/7/2026 trở đi: giải quyết theo Luật Thủ đô 02/2026/QH16.{filed.Vi}",
                $"Received complete at {moment.En}, at or after 00:00 on 1 July 2026: handled under Capital Law 02/2026/QH16.{filed.En}"),
            filed.Vi.Length > 0 ? s_receipt : s_inForce);
    }

    public static LegalReason NewLawFrom(DateTimeOffset? filedAt)
    {
        var filed = Filed(filedAt);
        return new(
            new(
                $"Từ 00:00 ngày 01/7/2026, hồ sơ được tiếp nhận theo Luật Thủ đô 02/2026/QH16.{filed.Vi}",
                $"From 00:00 on 1 July 2026 dossiers are received under Capital Law 02/2026/QH16.{filed.En}"),
            s_inForce);
    }

    public static LegalReason DecidedLater(DateTimeOffset at)
    {
        var day = ClockWords.Day(OfficeTime.DayOf(at));
        return new(
            new(
                $"Quyết định {day.Vi}, khi luật mới đã có hiệu lực, không làm thay đổi luật áp dụng cho hồ sơ.",
                $"The decision of {day.En}, taken when the new law was in force, does not change the law of the case."),
            s_receipt);
    }

    public static LegalReason Grandfathered(DateTimeOffset decidedAt)
    {
        var day = ClockWords.Day(OfficeTime.DayOf(decidedAt));
        return new(
            new(
                $"Được cho phép {day.Vi} và đang thử nghiệm ngày 01/7/2026: tiếp tục theo phương án đã phê duyệt; có thể điều chỉnh nội dung, phạm vi, thời gian mà không phải thực hiện lại trình tự phê duyệt.",
                $"Permitted on {day.En} and under way on 1 July 2026: it goes on under the approved plan; content, scope and time may be adjusted without repeating the approval."),
            s_running);
    }

    public static LegalReason StaysWithHeadOffice(DateTimeOffset at)
    {
        var moment = ClockWords.Moment(at);
        return new(
            new(
                $"Tiếp nhận lúc {moment.Vi}, trước 00:00 ngày 30/6/2026: trụ sở chính Ngân hàng Nhà nước tiếp tục giải quyết.",
                $"Received at {moment.En}, before 00:00 on 30 June 2026: it stays with the State Bank's head office."),
            Law("TT 19/2026/TT-NHNN Đ5"));
    }

    public static LegalReason OwnAuthority(string regime) => new(
        new(
            $"Cơ chế {regime} có cơ quan quyết định riêng; quy định chuyển tiếp của Luật Thủ đô không áp dụng.",
            $"The regime {regime} has an authority of its own; the transition of the Capital Law does not touch it."),
        LegalBasis.SystemDefault);

    private static LocalText Filed(DateTimeOffset? at)
    {
        if (at is not { } filed || filed >= LegalPosition.Turn)
            return new("", "");
        var moment = ClockWords.Moment(filed);
        return new($" Việc nộp lúc {moment.Vi} không quyết định luật áp dụng.", $" The filing at {moment.En} does not decide the law.");
    }

    private static LegalBasis Law(string article) => new(article, Confidence.Article, null);
}
