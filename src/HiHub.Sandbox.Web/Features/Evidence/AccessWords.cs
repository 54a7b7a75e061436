using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>What was opened and why it might be, in the words an applicant reads.</summary>
internal static class AccessWords
{
    public static LocalText What(string code) =>
        code switch
        {
            "case" => new("Hồ sơ", "The case"),
            "events" => new("Nhật ký hồ sơ", "The case's history"),
            "clocks" => new("Thời hạn của hồ sơ", "The case's deadlines"),
            "documents" => new("Danh mục giấy tờ", "The list of documents"),
            "tasks" => new("Công việc của hồ sơ", "The case's tasks"),
            "access" => new("Nhật ký truy cập", "The record of who opened the case"),
            _ => new($"Giấy tờ {code}", $"Document {code}"),
        };

    public static LocalText Ground(string code) =>
        code switch
        {
            "part:handler" => new("Được phân công thụ lý hồ sơ", "Assigned to handle the case"),
            "part:monitor" => new("Được phân công giám sát thử nghiệm", "Assigned to monitor the trial"),
            "part:council-chair" => new("Chủ tịch Hội đồng thẩm định hồ sơ", "Chair of the case's council"),
            "part:council-secretary" => new("Thư ký Hội đồng thẩm định hồ sơ", "Secretary of the case's council"),
            "part:council-member" => new("Thành viên Hội đồng thẩm định hồ sơ", "Member of the case's council"),
            "part:consulted" => new("Cơ quan được lấy ý kiến về hồ sơ", "Agency consulted on the case"),
            "part:host" => new("Thành viên HiHUB nơi thử nghiệm", "HiHUB member that hosts the test"),
            "role:reg" => new("Thanh tra, kiểm tra, giám sát", "Inspection and oversight"),
            "role:omb" => new("Bảo vệ người tham gia thử nghiệm", "Protection of participants"),
            "role:par" => new("Người tham gia thử nghiệm", "Participant of the trial"),
            "role:api" => new("Hệ thống kết nối được cấp quyền", "Authorised connected system"),
            _ when code.StartsWith("break-glass:", StringComparison.Ordinal) =>
                new("Quản trị viên được mở khẩn cấp, có người thứ hai xác nhận", "An administrator let in in an emergency, confirmed by a second person"),
            _ => new("Nhiệm vụ theo vai trò trong quy trình", "Duty of the role in the procedure"),
        };
}
