namespace HiHub.Sandbox.Domain.Intake;

/// <summary>The papers' names as the desk writes them.</summary>
public static class DocumentNames
{
    public static LocalText Of(DocumentKind kind) => kind switch
    {
        DocumentKind.ApplicationForm => new("Đơn đề nghị thử nghiệm có kiểm soát", "Application form"),
        DocumentKind.TestProject => new("Đề án thử nghiệm", "Test project"),
        DocumentKind.LegalObstacleAnalysis => new("Bản phân tích vướng mắc pháp lý", "Analysis of legal obstacles"),
        DocumentKind.RiskManagementPlan => new("Phương án quản lý rủi ro", "Risk management plan"),
        DocumentKind.ParticipantProtection => new("Biện pháp bảo vệ người tham gia, khách hàng", "Protection of participants and customers"),
        DocumentKind.TechnicalCapacity => new("Tài liệu năng lực kỹ thuật, an toàn thông tin", "Technical capacity and information security"),
        DocumentKind.BusinessRegistration => new("Giấy chứng nhận đăng ký doanh nghiệp hoặc quyết định thành lập", "Enterprise registration or founding decision"),
        DocumentKind.PersonnelFile => new("Hồ sơ nhân sự", "Personnel file"),
        DocumentKind.NoForeignCapital => new("Xác nhận không có vốn nước ngoài", "Confirmation that there is no foreign capital"),
        DocumentKind.GoodStandingDeclaration => new(
            "Văn bản khẳng định không trong quá trình hợp nhất, chia tách, giải thể, phá sản", "Declaration of not being merged, dissolved or bankrupt"),
        DocumentKind.DataProtectionImpact => new("Hồ sơ đánh giá tác động xử lý dữ liệu cá nhân", "Data-protection impact assessment"),
        DocumentKind.InsuranceOrCompensation => new("Hợp đồng bảo hiểm hoặc phương án bồi thường", "Insurance or compensation plan"),
        DocumentKind.ExitAndTransition => new("Phương án kết thúc, chuyển tiếp", "Exit and transition plan"),
        DocumentKind.HostConsent => new("Văn bản đồng ý của đơn vị quản lý không gian thử nghiệm", "Consent of the host of the test space"),
        DocumentKind.Authorisation => new("Giấy ủy quyền", "Authorisation"),
        DocumentKind.ParticipantForms => new("Mẫu thông tin và phiếu đồng ý của người tham gia", "Participants' information sheet and consent form"),
        DocumentKind.OtherAuthorityPaper => new("Văn bản của cơ quan khác về cơ chế song song", "Paper of another authority on a parallel regime"),
        DocumentKind.ThirdPartyContracts => new("Hợp đồng với bên thứ ba, ngân hàng đối tác", "Contracts with third parties and partner banks"),
    };
}
