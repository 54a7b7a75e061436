namespace HiHub.Sandbox.Domain.Review;

/// <summary>The criteria on which a permit is refused.</summary>
public enum RefusalReason
{
    R01 = 1,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    R09,
    R10,
}

/// <summary>The sentence a citizen reads for each criterion.</summary>
public static class RefusalReasons
{
    public static LocalText Text(this RefusalReason reason) => reason switch
    {
        RefusalReason.R01 => new("Đề án không có yếu tố mới so với giải pháp hiện có.", "The project has no new element."),
        RefusalReason.R02 => new("Không có vướng mắc pháp lý cần thử nghiệm.", "There is no legal obstacle that calls for a test."),
        RefusalReason.R03 => new("Rủi ro vượt quá khả năng kiểm soát.", "The risk exceeds the capacity to control it."),
        RefusalReason.R04 => new("Không bảo đảm quyền lợi của người tham gia.", "Participants are not protected."),
        RefusalReason.R05 => new("Ảnh hưởng đến quốc phòng, an ninh, trật tự, an toàn xã hội.", "Defence, security or public order would suffer."),
        RefusalReason.R06 => new("Ngoài địa bàn hoặc thẩm quyền của Thành phố.", "It lies outside the city's territory or competence."),
        RefusalReason.R07 => new("Tổ chức đề nghị không đủ năng lực.", "The applicant lacks the capacity."),
        RefusalReason.R08 => new("Hồ sơ có thông tin không trung thực.", "The dossier contains false information."),
        RefusalReason.R09 => new("Trùng với thử nghiệm khác của cùng tổ chức.", "It duplicates another test of the applicant."),
        RefusalReason.R10 => new("Không phù hợp với lợi ích công cộng.", "It is against the public interest."),
    };
}
