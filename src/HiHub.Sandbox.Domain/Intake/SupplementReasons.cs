namespace HiHub.Sandbox.Domain.Intake;

/// <summary>Reason codes of a supplement request, each with the sentence a citizen reads.</summary>
public static class SupplementReasons
{
    public const string MissingDocument = "S01";
    public const string NotSigned = "S02";
    public const string UnclearScope = "S03";
    public const string LimitWithoutUnit = "S04";
    public const string NoExitPlan = "S05";
    public const string ProtectionInsufficient = "S06";
    public const string RiskRegisterIncomplete = "S07";
    public const string LegalObstacleNotIdentified = "S08";
    public const string DataFile = "S09";
    public const string HostConsent = "S10";
    public const string Authorisation = "S11";

    public static readonly IReadOnlyDictionary<string, LocalText> Texts = new Dictionary<string, LocalText>
    {
        [MissingDocument] = new("Hồ sơ thiếu giấy tờ bắt buộc.", "A required document is missing."),
        [NotSigned] = new("Hồ sơ chưa được ký hoặc chưa xác nhận đủ cam kết.", "The dossier is not signed or its commitments are not confirmed."),
        [UnclearScope] = new("Nội dung, phạm vi thử nghiệm chưa rõ.", "What is tested, or its scope, is unclear."),
        [LimitWithoutUnit] = new("Giới hạn thử nghiệm chưa có trị số kèm đơn vị đo.", "A limit of the test has no measurable value with its unit."),
        [NoExitPlan] = new("Chưa có phương án kết thúc thử nghiệm đầy đủ.", "There is no complete plan for ending the test."),
        [ProtectionInsufficient] = new("Biện pháp bảo vệ người tham gia chưa đầy đủ.", "The protection of participants is insufficient."),
        [RiskRegisterIncomplete] = new("Danh mục rủi ro chưa đầy đủ.", "The risk register is incomplete."),
        [LegalObstacleNotIdentified] = new("Chưa xác định rõ vướng mắc pháp lý.", "The legal obstacle is not identified."),
        [DataFile] = new("Hồ sơ về dữ liệu cá nhân chưa đầy đủ.", "The personal-data file is incomplete."),
        [HostConsent] = new("Thiếu văn bản đồng ý của đơn vị quản lý không gian thử nghiệm.", "The consent of the host of the test space is missing."),
        [Authorisation] = new("Thiếu hoặc chưa hợp lệ giấy ủy quyền.", "The authorisation is missing or not valid."),
    };
}
