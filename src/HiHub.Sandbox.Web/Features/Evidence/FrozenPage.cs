using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain.Evidence;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>A frozen document as a plain page: every field of its content, nothing else, and the hash that a signature names.</summary>
internal static class FrozenPage
{
    private static readonly HtmlEncoder s_html = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly Dictionary<string, string> s_words = new()
    {
        ["template"] = "Mẫu",
        ["documentId"] = "Mã văn bản",
        ["number"] = "Số",
        ["reference"] = "Tham chiếu",
        ["dossierCode"] = "Mã hồ sơ",
        ["caseTitle"] = "Tên hồ sơ",
        ["authority"] = "Cơ quan",
        ["decides"] = "Quyết định việc",
        ["subject"] = "Trích yếu",
        ["grounds"] = "Căn cứ",
        ["articles"] = "Nội dung",
        ["recipients"] = "Nơi nhận",
        ["rulebook"] = "Quy chế thử nghiệm",
        ["version"] = "Phiên bản",
        ["mode"] = "Hình thức",
        ["effectiveFrom"] = "Có hiệu lực từ",
        ["termMonths"] = "Thời hạn (tháng)",
        ["clauses"] = "Các mục",
        ["heading"] = "Tiêu đề",
        ["text"] = "Nội dung",
        ["limits"] = "Giới hạn",
        ["waivers"] = "Quy định tạm thời không áp dụng",
        ["conditions"] = "Điều kiện",
        ["phases"] = "Giai đoạn",
        ["monitoringPlan"] = "Kế hoạch giám sát",
        ["notifiedAgencies"] = "Cơ quan được thông báo",
        ["support"] = "Hỗ trợ",
        ["organisation"] = "Tổ chức",
        ["applicantName"] = "Tên tổ chức đề nghị",
        ["regime"] = "Cơ chế",
        ["state"] = "Trạng thái",
        ["act"] = "Thao tác",
        ["by"] = "Người thực hiện",
        ["at"] = "Thời điểm",
        ["due"] = "Thời hạn",
        ["clock"] = "Đồng hồ",
        ["input"] = "Nội dung nhập",
        ["instrument"] = "Văn bản pháp luật",
        ["provision"] = "Điều khoản",
        ["textSnapshot"] = "Nguyên văn",
        ["safeguard"] = "Biện pháp bảo đảm",
        ["replacement"] = "Quy định thay thế",
        ["territory"] = "Phạm vi",
        ["from"] = "Từ",
        ["to"] = "Đến",
        ["purpose"] = "Mục đích",
        ["necessity"] = "Sự cần thiết",
        ["precedent"] = "Phải đáp ứng trước khi bắt đầu",
        ["name"] = "Tên",
        ["gateCriteria"] = "Điều kiện chuyển giai đoạn",
        ["code"] = "Mã",
        ["dimension"] = "Đại lượng",
        ["unit"] = "Đơn vị",
        ["max"] = "Tối đa",
        ["min"] = "Tối thiểu",
        ["summary"] = "Tóm tắt",
        ["visitsPerYear"] = "Số lần kiểm tra mỗi năm",
        ["reason"] = "Lý do",
        ["deficiencies"] = "Nội dung cần bổ sung",
        ["questions"] = "Câu hỏi",
        ["legalBasis"] = "Căn cứ pháp lý",
        ["minutes"] = "Biên bản",
        ["present"] = "Người dự họp",
    };

    public static string Of(CaseDocument row, byte[] content)
    {
        using var frozen = JsonDocument.Parse(content);
        var title = s_html.Encode(DocumentCatalogue.Find(row.Kind)?.Title.Vi ?? row.Kind);
        var page = new StringBuilder();
        page.Append("<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>").Append(title)
            .Append("</title><style>body{font:1rem/1.5 serif;max-width:48rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold;margin-top:.6rem}dd{margin-left:1.2rem;white-space:pre-wrap}code{word-break:break-all}</style></head><body><h1>")
            .Append(title).Append("</h1><p>Số: ").Append(s_html.Encode(row.NumberText ?? "không có số riêng")).Append("</p><main>");
        Write(page, frozen.RootElement);
        return page.Append("</main><footer><p>Mã băm SHA-256 của nội dung: <code>").Append(row.Sha256).Append("</code></p></footer></body></html>\n").ToString();
    }

    private static void Write(StringBuilder page, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                page.Append("<dl>");
                foreach (var field in value.EnumerateObject())
                {
                    page.Append("<dt>").Append(s_html.Encode(s_words.GetValueOrDefault(field.Name, field.Name))).Append("</dt><dd>");
                    Write(page, field.Value);
                    page.Append("</dd>");
                }
                page.Append("</dl>");
                break;
            case JsonValueKind.Array:
                page.Append("<ol>");
                foreach (var item in value.EnumerateArray())
                {
                    page.Append("<li>");
                    Write(page, item);
                    page.Append("</li>");
                }
                page.Append("</ol>");
                break;
            default:
                page.Append(s_html.Encode(Words(value)));
                break;
        }
    }

    private static string Words(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => "Có",
            JsonValueKind.False => "Không",
            JsonValueKind.Null => "–",
            JsonValueKind.Number => value.GetRawText(),
            _ => Convert.ToString(value.ToString(), CultureInfo.InvariantCulture)!,
        };
}
