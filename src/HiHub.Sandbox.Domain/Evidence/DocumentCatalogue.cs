using System.Collections.Frozen;
using static HiHub.Sandbox.Domain.Evidence.DocumentForm;
using static HiHub.Sandbox.Domain.Role;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>
/// Slip: bears the dossier code. Notice, Minutes: content and number frozen in the act, rendered after it.
/// Decision: prepared, numbered and signed before the act that carries it. Filed: the applicant's own paper.
/// </summary>
public enum DocumentForm { Slip, Notice, Minutes, Decision, Filed }

/// <summary>A series of numbers that starts again each 1 January (NĐ 30/2020).</summary>
public sealed record NumberSeries(string Issuer, string Type);

/// <summary>
/// One document of the office. <paramref name="Symbol"/> follows the number (<c>05/QĐ-UBND</c>, two digits at least); <paramref name="Series"/>: null where
/// it takes no number of its own and the dossier code stands instead. <paramref name="Signer"/>: null where nobody signs. <paramref name="Notice"/>: words
/// that must stand on it.
/// </summary>
public sealed record DocumentType(string Code, LocalText Title, DocumentForm Form, string? Symbol = null, NumberSeries? Series = null, Role? Signer = null, LocalText? Notice = null)
{
    /// <summary>True where it is signed before the act that issues it.</summary>
    public bool IsDecision => Form == Decision;
}

/// <summary>The closed list of documents that the office issues or receives. Symbols are the deployment's to change.</summary>
public static class DocumentCatalogue
{
    private const string Department = "SKHCN";
    private const string Committee = "UBND";
    private const string Council = "HĐTĐ";

    private static readonly DocumentType[] s_all =
    [
        new("M01", new("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt of the dossier and appointment for the result"), Slip, null, null, Int),
        new("M02", new("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Request to supplement the dossier"), Notice, "PBS-SKHCN", new(Department, "PBS"), Int),
        new("M03", new("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal to receive the dossier"), Slip, null, null, Int),
        new("M04", new("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", "Apology and request for more time"), Notice, "VBXL-SKHCN", new(Department, "VBXL"), Hod),
        new("M05", new("Thông báo dừng giải quyết hồ sơ", "Notice that the procedure stops"), Notice, "TB-SKHCN", new(Department, "TB"), Hod),
        new("M06", new("Phiếu kiểm soát quá trình giải quyết hồ sơ", "Control slip of the procedure"), Slip),
        new("M07", new("Sổ theo dõi hồ sơ", "Register of dossiers"), Slip),
        new("D01", new("Công văn lấy ý kiến", "Letter asking for opinions"), Notice, "SKHCN-ĐMST", new(Department, "CV"), Hod),
        // Signed by the head who convenes the council: no other act carries it.
        new("D02", new("Quyết định thành lập Hội đồng thẩm định", "Decision to set up the council"), Notice, "QĐ-SKHCN", new(Department, "QĐ"), Hod),
        new("D03", new("Phiếu đánh giá; Biên bản họp Hội đồng", "Score sheets and minutes of the council"), Minutes, "BB-HĐTĐ", new(Council, "BB"), Chr),
        new("D04", new("Báo cáo thẩm định; Tờ trình", "Appraisal report and submission"), Minutes, "TTr-SKHCN", new(Department, "TTr"), Hod),
        new("D05", new("Quyết định cho phép thử nghiệm", "Permit decision"), Decision, "QĐ-UBND", new(Committee, "QĐ"), Dec),
        new("D06", new("Quy chế thử nghiệm", "Trial rulebook"), Decision, "QĐ-UBND", null, Dec),
        new("D07", new("Văn bản từ chối", "Refusal"), Decision, "UBND-KHCN", new(Committee, "CV"), Dec),
        new("D08", new("Thông báo gửi cơ quan quản lý nhà nước liên quan", "Notice to the agencies concerned"), Notice, "TB-UBND", new(Committee, "TB"), Clk),
        new("D09", new("Xác nhận bắt đầu thử nghiệm", "Confirmation that the trial has started"), Notice, "TB-SKHCN", new(Department, "TB"), Hod),
        new("D10", new("Quyết định trong quá trình thử nghiệm", "Decision during the trial"), Decision, "QĐ-UBND", new(Committee, "QĐ"), Dec),
        new("D11", new("Yêu cầu tự ngừng khẩn cấp; Biên bản tự ngừng", "Request for a safety hold; record of the hold"), Minutes, null, null, Mon),
        new("D12", new("Kết luận kiểm tra; Phiếu phát hiện", "Conclusion of a check; finding"), Notice, "KL-SKHCN", new(Department, "KL"), Hod),
        new("D13", new("Báo cáo đánh giá kết quả thử nghiệm", "Evaluation report"), Decision, "BC-UBND", new(Committee, "BC"), Dec),
        new("D14", new("Giấy xác nhận hoàn thành thử nghiệm", "Completion confirmation"), Decision, "GXN-UBND", new(Committee, "GXN"), Dec),
        new("D15", new("Bản kiến nghị hoàn thiện pháp luật", "Recommendation on the law"), Decision, "KN-UBND", new(Committee, "KN"), Dec),
        new("D16", new("Báo cáo Hội đồng nhân dân về thử nghiệm có kiểm soát", "Report to the People's Council"), Decision, "BC-UBND", new(Committee, "BC"), Dec),
        new(
            "D17", new("Văn bản hướng dẫn", "Letter of guidance"), Notice, "HD-SKHCN", new(Department, "HD"), Hod,
            new(
                "Văn bản này là hướng dẫn, không phải quyết định, không phải sự chấp thuận và không thay thế việc thẩm định hồ sơ.",
                "This letter is guidance: no decision, no approval, and no substitute for the appraisal of a dossier.")),
        new("DC", new("Đính chính văn bản", "Correction of a document"), Notice, "ĐC-SKHCN", new(Department, "ĐC"), Hod),
        new("A01", new("Đơn đề nghị thử nghiệm có kiểm soát", "Application form"), Filed, null, null, App),
        new("A02", new("Đề án thử nghiệm", "Test project"), Filed, null, null, App),
        new("A03", new("Báo cáo định kỳ", "Periodic report"), Filed, null, null, App),
        new("A04", new("Báo cáo đột xuất, báo cáo sự cố", "Ad-hoc or incident report"), Filed, null, null, App),
        new("A05", new("Đề nghị điều chỉnh, gia hạn", "Request for adjustment or extension"), Filed, null, null, App),
        new("A06", new("Báo cáo tổng kết thử nghiệm", "Final report"), Filed, null, null, App),
    ];

    private static readonly FrozenDictionary<string, DocumentType> s_byCode = s_all.ToFrozenDictionary(document => document.Code);

    public static IReadOnlyList<DocumentType> All => s_all;

    public static IEnumerable<string> Codes => s_all.Select(document => document.Code);

    /// <summary>Throws KeyNotFoundException: definitions are checked against <see cref="Codes"/> at start.</summary>
    public static DocumentType Of(string code) => s_byCode[code];

    public static DocumentType? Find(string code) => s_byCode.GetValueOrDefault(code);
}
