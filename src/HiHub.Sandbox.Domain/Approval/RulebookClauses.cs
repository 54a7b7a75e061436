using System.Collections.Immutable;

namespace HiHub.Sandbox.Domain.Approval;

/// <summary>The headings of the rulebook, in order; clause numbers start at 1.</summary>
public static class RulebookClauses
{
    public const int Count = 21;

    public static ImmutableArray<LocalText> Headings { get; } =
    [
        new("Phạm vi và mục đích", "Scope and purpose"),
        new("Giải thích từ ngữ", "Definitions"),
        new("Đối tượng tham gia, cách lựa chọn và số lượng", "Who may take part, how chosen, how many"),
        new("Không gian, thời gian và kênh thử nghiệm", "Space, hours and channels"),
        new("Giới hạn thử nghiệm", "Limits"),
        new("Các giai đoạn và điều kiện chuyển giai đoạn", "Phases and gates"),
        new("Quy định không áp dụng, giới hạn và biện pháp thay thế", "Waivers: provision, limit, replacement safeguard"),
        new("Nghĩa vụ của tổ chức thử nghiệm", "Duties of the tester"),
        new("Nghĩa vụ của đơn vị tiếp nhận và các cơ quan", "Duties of host and agencies"),
        new("Công khai thông tin, đồng ý, khiếu nại và bồi thường", "Disclosure, consent, complaints, compensation"),
        new("Dữ liệu cá nhân và an ninh, an toàn", "Personal data and security"),
        new("Chỉ số và kết nối số liệu", "Metrics and data feed"),
        new("Báo cáo và xử lý sự cố", "Reports and incidents"),
        new("Tự ngừng khẩn cấp", "Safety hold"),
        new("Kiểm tra, giám sát", "Inspection"),
        new("Điều chỉnh và gia hạn", "Change and extension"),
        new("Tạm dừng và kết thúc", "Suspension and ending"),
        new("Kết thúc thử nghiệm, chuyển tiếp, dữ liệu và tiền", "Exit, transition, data and money"),
        new("Trách nhiệm và điều kiện miễn trừ", "Liability and exemption conditions"),
        new("Thông tin công khai", "Public information"),
        new("Phụ lục", "Annexes"),
    ];
}
