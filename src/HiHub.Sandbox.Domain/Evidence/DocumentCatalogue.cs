using System.Collections.Frozen;
using static HiHub.Sandbox.Domain.Evidence.DocumentForm;
using static HiHub.Sandbox.Domain.Role;

namespace HiHub.Sandbox.Domain.Evidence;

/// <summary>Slip: carries the dossier code. Notice: frozen in the act, rendered after it. Decision: prepared, numbered and signed before the act that carries it.</summary>
public enum DocumentForm { Slip, Notice, Minutes, Decision, Filed }

/// <summary>A series of numbers that starts again each 1 January (NĐ 30/2020).</summary>
public sealed record NumberSeries(string Issuer, string Type);

/// <summary>
/// One document of domain §4.8. <paramref name="Symbol"/>: <c>{number}</c> is written with two digits below ten; null where it bears no symbol.
/// <paramref name="Series"/>: null where it is not numbered. <paramref name="Signer"/>: null where nobody signs.
/// </summary>
public sealed record DocumentType(string Code, LocalText Title, DocumentForm Form, string? Symbol = null, NumberSeries? Series = null, Role? Signer = null)
{
    /// <summary>True where it is signed before the act that issues it.</summary>
    public bool IsDecision => Form == Decision;
}

/// <summary>The closed list of documents that the office issues or receives. Symbols are the deployment's to change.</summary>
public static class DocumentCatalogue
{
    private const string Department = "SKHCN";
    private const string Committee = "UBND";

    private static readonly DocumentType[] s_all =
    [
        new("M01", new("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Receipt of the dossier and appointment for the result"), Slip, "{dossierCode}", null, Int),
        new("M02", new("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ", "Request to supplement the dossier"), Notice, "{number}/PBS-SKHCN", new(Department, "PBS"), Int),
        new("M03", new("Phiếu từ chối tiếp nhận giải quyết hồ sơ", "Refusal to receive the dossier"), Slip, null, null, Int),
        new("M04", new("Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết", "Apology and request for more time"), Notice, "{number}/VBXL-SKHCN", new(Department, "VBXL"), Hod),
        new("M05", new("Thông báo dừng giải quyết hồ sơ", "Notice that the procedure stops"), Notice, "{number}/TB-SKHCN", new(Department, "TB"), Hod),
        new("M06", new("Phiếu kiểm soát quá trình giải quyết hồ sơ", "Control slip of the procedure"), Slip, "{dossierCode}"),
        new("M07", new("Sổ theo dõi hồ sơ", "Register of dossiers"), Slip, "{year}"),
        new("D01", new("Công văn lấy ý kiến", "Letter asking for opinions"), Notice, "{number}/SKHCN-ĐMST", new(Department, "CV"), Hod),
        new("D02", new("Quyết định thành lập Hội đồng thẩm định", "Decision to set up the council"), Decision, "{number}/QĐ-SKHCN", new(Department, "QĐ"), Hod),
        new("D03", new("Phiếu đánh giá; Biên bản họp Hội đồng", "Score sheets and minutes of the council"), Minutes, "{number}/BB-HĐTĐ", new(Department, "BB-HĐTĐ"), Chr),
        new("D04", new("Báo cáo thẩm định; Tờ trình", "Appraisal report and submission"), Minutes, "{number}/TTr-SKHCN", new(Department, "TTr"), Hod),
        new("D05", new("Quyết định cho phép thử nghiệm", "Permit decision"), Decision, "{number}/QĐ-UBND", new(Committee, "QĐ"), Dec),
        new("D06", new("Quy chế thử nghiệm", "Trial rulebook"), Decision, "{number}/QĐ-UBND", null, Dec),
        new("D07", new("Văn bản từ chối", "Refusal"), Decision, "{number}/UBND-KGVX", new(Committee, "CV"), Dec),
        new("D08", new("Thông báo gửi cơ quan quản lý nhà nước liên quan", "Notice to the agencies concerned"), Notice, "{number}/TB-UBND", new(Committee, "TB"), Clk),
        new("D09", new("Xác nhận bắt đầu thử nghiệm", "Confirmation that the trial has started"), Notice, "{number}/TB-SKHCN", new(Department, "TB"), Hod),
        new("D10", new("Quyết định trong quá trình thử nghiệm", "Decision during the trial"), Decision, "{number}/QĐ-UBND", new(Committee, "QĐ"), Dec),
        new("D11", new("Yêu cầu tự ngừng khẩn cấp; Biên bản tự ngừng", "Request for a safety hold; record of the hold"), Minutes, null, null, Mon),
        new("D12", new("Kết luận kiểm tra; Phiếu phát hiện", "Conclusion of a check; finding"), Notice, "{number}/KL-SKHCN", new(Department, "KL"), Hod),
        new("D13", new("Báo cáo đánh giá kết quả thử nghiệm", "Evaluation report"), Decision, "{number}/BC-UBND", new(Committee, "BC"), Dec),
        new("D14", new("Giấy xác nhận hoàn thành thử nghiệm", "Completion confirmation"), Decision, "{number}/GXN-UBND", new(Committee, "GXN"), Dec),
        new("D15", new("Bản kiến nghị hoàn thiện pháp luật", "Recommendation on the law"), Decision, "{number}/KN-UBND", new(Committee, "KN"), Dec),
        new("DC", new("Đính chính văn bản", "Correction of a document"), Notice, "{number}/ĐC-SKHCN", new(Department, "ĐC"), Hod),
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
