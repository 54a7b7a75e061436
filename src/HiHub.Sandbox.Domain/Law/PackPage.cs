using System.Globalization;
using System.Text;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>A pack as a page that a lawyer reads and signs: every figure in words with unit, basis, confidence and validity.</summary>
public static class PackPage
{
    public static string Markdown(RegimePack pack)
    {
        var text = new StringBuilder();
        Line(text, $"# {pack.Name.Vi}").Append('\n');
        Line(text, $"*{pack.Name.En}*").Append('\n');
        Line(text, "| | |");
        Line(text, "|---|---|");
        Line(text, $"| Mã, phiên bản | `{pack.Code}`, {pack.Version} |");
        Line(text, $"| Hiệu lực | {Validity(pack.EffectiveFrom, pack.EffectiveTo)} |");
        Line(text, $"| Cấp quyết định | {pack.Authority.Vi} |");
        Line(text, $"| Phạm vi | {Cell(pack.Scope.Vi)} |");
        Line(text, $"| Văn bản | {Cell(string.Join("; ", pack.Instruments))} |");
        if (pack.Status == PackStatus.Elsewhere)
            Line(text.Append('\n'), "Hồ sơ thuộc phạm vi này được giải quyết ở nơi khác; hệ thống chỉ hướng dẫn nơi nộp.");
        Figures(text, pack);
        Documents(text, pack);
        return text.ToString();
    }

    /// <summary>How well a basis is known, in a word.</summary>
    public static LocalText Words(Confidence confidence) => confidence switch
    {
        Confidence.Article => new("đã đối chiếu văn bản", "read in the text"),
        Confidence.Secondary => new("theo nguồn thứ cấp", "from a secondary source"),
        Confidence.Recalled => new("chưa đối chiếu văn bản", "not checked against the text"),
        Confidence.Default => new("mặc định hệ thống, chưa có căn cứ", "system default, no legal basis yet"),
    };

    /// <summary>What a figure or paper rests on, without a word on how well it is known; a dash for a default.</summary>
    public static string Ground(LegalBasis basis) => basis.Article ?? basis.Source ?? "–";

    public static string Validity(DateOnly from, DateOnly? to) =>
        string.Create(CultureInfo.InvariantCulture, $"{from:dd/MM/yyyy} – {(to is { } end ? end.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "…")}");

    private static void Figures(StringBuilder text, RegimePack pack)
    {
        if (pack.Figures.Count == 0)
            return;
        Line(text.Append('\n'), "## Thông số").Append('\n');
        Line(text, "| Thông số | Trị số | Đơn vị | Căn cứ | Độ tin cậy | Hiệu lực | Ghi chú | Mã |");
        Line(text, "|---|---|---|---|---|---|---|---|");
        foreach (var figure in pack.Figures.Values.OrderBy(figure => FigureWords.Place(figure.Key)))
            Line(text, $"| {FigureWords.Of(figure.Key).Vi} | {Cell(FigureWords.Value(figure).Vi)} | {FigureWords.Unit(figure)?.Vi ?? "–"} | {Cell(Ground(figure.Basis))} "
                + $"| {Words(figure.Basis.Confidence).Vi} | {Validity(figure.EffectiveFrom, figure.EffectiveTo)} | {Cell(figure.Note?.Vi ?? "")} | `{figure.Key}` |");
    }

    private static void Documents(StringBuilder text, RegimePack pack)
    {
        if (pack.Documents.Count == 0)
            return;
        Line(text.Append('\n'), "## Thành phần hồ sơ").Append('\n');
        Line(text, "| Giấy tờ | Yêu cầu | Khi | Căn cứ | Độ tin cậy | Ghi chú |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var paper in pack.Documents)
            Line(text, $"| {Intake.DocumentNames.Of(paper.Kind).Vi} | {Words(paper.Duty).Vi} | {When(paper).Vi} | {Cell(Ground(paper.Basis))} "
                + $"| {Words(paper.Basis.Confidence).Vi} | {Cell(paper.Note?.Vi ?? "")} |");
    }

    /// <summary>For which solutions and on which condition a paper is asked for; a dash for always.</summary>
    public static LocalText When(DocumentRule paper)
    {
        LocalText[] said = [.. paper.Solutions.Select(Words), .. paper.When is { } condition ? [Words(condition)] : Array.Empty<LocalText>()];
        return said.Length == 0 ? new("–", "–") : new(string.Join(", ", said.Select(one => one.Vi)), string.Join(", ", said.Select(one => one.En)));
    }

    public static LocalText Words(DocumentDuty duty) => duty switch
    {
        DocumentDuty.Mandatory => new("bắt buộc", "mandatory"),
        DocumentDuty.Conditional => new("có điều kiện", "conditional"),
        DocumentDuty.NotAsked => new("không yêu cầu", "not asked for"),
    };

    private static LocalText Words(Intake.FintechSolution solution) => solution switch
    {
        Intake.FintechSolution.CreditScoring => new("chấm điểm tín dụng", "credit scoring"),
        Intake.FintechSolution.OpenApi => new("giao diện lập trình mở", "Open API"),
        Intake.FintechSolution.PeerToPeerLending => new("cho vay ngang hàng", "peer-to-peer lending"),
    };

    private static LocalText Words(DocumentCondition when) => when switch
    {
        DocumentCondition.NotInNationalDatabase => new("chưa có trong cơ sở dữ liệu quốc gia", "not in the national database"),
        DocumentCondition.PersonalData => new("có xử lý dữ liệu cá nhân", "personal data are processed"),
        DocumentCondition.RiskAboveL1 => new("rủi ro trên mức 1", "risk above level 1"),
        DocumentCondition.PhysicalSpace => new("thử nghiệm tại địa điểm thực", "a physical test space"),
        DocumentCondition.AuthorisedPerson => new("nộp qua người được ủy quyền", "filed by an authorised person"),
        DocumentCondition.ThirdParties => new("có bên thứ ba tham gia", "third parties take part"),
        DocumentCondition.OnRequest => new("khi được yêu cầu", "on request"),
    };

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private static StringBuilder Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
