namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>Ground codes for suspending and ending a trial.</summary>
public enum GroundCode
{
    /// <summary>Serious harm.</summary>
    G01 = 1,

    /// <summary>Limit exceeded.</summary>
    G02,

    /// <summary>Breach of rulebook or waiver.</summary>
    G03,

    /// <summary>False dossier.</summary>
    G04,

    /// <summary>Reports missing twice.</summary>
    G05,

    /// <summary>Defence, security, public order (Luật Thủ đô 2026 Đ19.3).</summary>
    G06,

    /// <summary>The applicant's licence ended, insolvency, merger.</summary>
    G07,

    /// <summary>Risk outweighs benefit.</summary>
    G08,

    /// <summary>Purpose achieved.</summary>
    G09,

    /// <summary>Legal obstacle removed by new law.</summary>
    G10,

    /// <summary>Legal basis withdrawn.</summary>
    G11,

    /// <summary>Voluntary.</summary>
    G12,

    /// <summary>Not started in time.</summary>
    G13,
}

/// <summary>The office's words for the grounds.</summary>
public static class GroundNames
{
    public static LocalText Name(this GroundCode ground) => ground switch
    {
        GroundCode.G01 => new("Gây thiệt hại nghiêm trọng", "Serious harm"),
        GroundCode.G02 => new("Vượt giới hạn thử nghiệm", "Limit exceeded"),
        GroundCode.G03 => new("Vi phạm quy chế thử nghiệm hoặc phạm vi miễn áp dụng", "Breach of rulebook or waiver"),
        GroundCode.G04 => new("Hồ sơ có thông tin sai sự thật", "False dossier"),
        GroundCode.G05 => new("Hai lần không nộp báo cáo", "Reports missing twice"),
        GroundCode.G06 => new("Quốc phòng, an ninh, trật tự, an toàn xã hội", "Defence, security, public order"),
        GroundCode.G07 => new("Tổ chức thử nghiệm chấm dứt tư cách, phá sản, sáp nhập", "Applicant's licence ended, insolvency, merger"),
        GroundCode.G08 => new("Rủi ro lớn hơn lợi ích", "Risk outweighs benefit"),
        GroundCode.G09 => new("Đã đạt mục đích thử nghiệm", "Purpose achieved"),
        GroundCode.G10 => new("Vướng mắc pháp lý đã được tháo gỡ", "Legal obstacle removed by new law"),
        GroundCode.G11 => new("Không còn căn cứ pháp lý", "Legal basis withdrawn"),
        GroundCode.G12 => new("Tự nguyện dừng", "Voluntary"),
        GroundCode.G13 => new("Không triển khai đúng hạn", "Not started in time"),
    };
}
