using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>The 21 clauses of a rulebook in the office's words, filled from the dossier.</summary>
internal static class RulebookWords
{
    public static IReadOnlyList<RulebookText> Clauses(Dossier dossier)
    {
        var plan = dossier.TestPlan!;
        var protection = dossier.Protection!;
        string[] texts =
        [
            $"Quy chế này áp dụng đối với dự án «{dossier.Proposal!.TitleVi}». Mục đích: {plan.Objectives}",
            "Từ ngữ trong Quy chế được hiểu theo quyết định cho phép thử nghiệm và pháp luật có liên quan.",
            string.Join(" ", plan.Participants.Select(group => $"{group.Description}: tối đa {group.MaxNumber:N0}; {group.Selection}.")),
            $"Không gian: {string.Join("; ", plan.Spaces.Select(space => space.Name))}. Thời gian trong ngày: {plan.Hours}. Kênh: {string.Join(", ", plan.Channels)}.",
            $"Các giới hạn {string.Join(", ", plan.Limits.Select(limit => limit.Code))} là một phần của quyết định; đạt 80% phải thông báo, đạt 100% phải ngừng nhận thêm.",
            string.Join(" ", plan.Phases.Select(phase => $"Giai đoạn {phase.Number}: {phase.Name}; điều kiện: {string.Join(", ", phase.GateCriteria)}.")),
            "Chỉ những quy định nêu tại quyết định không áp dụng, trong thời hạn và phạm vi thử nghiệm, kèm biện pháp thay thế.",
            "Tổ chức thử nghiệm tuân thủ Quy chế, báo cáo kịp thời rủi ro và chủ động khắc phục.",
            "Đơn vị quản lý không gian thử nghiệm phối hợp giám sát; các cơ quan được thông báo theo chức năng.",
            $"{protection.DisclosureText} Khiếu nại: {protection.ComplaintChannel}. {protection.CompensationRule}",
            "Xử lý dữ liệu cá nhân theo hồ sơ đánh giá tác động; chỉ thu thập dữ liệu cần thiết cho thử nghiệm.",
            string.Join(" ", dossier.Kpis.Select(kpi => $"{kpi.Id} {kpi.Name} ({kpi.Unit}): mục tiêu {kpi.Target}.")),
            "Báo cáo định kỳ theo mức rủi ro; sự cố nghiêm trọng báo cáo theo thời hạn ghi tại gói quy tắc áp dụng.",
            $"{dossier.Risk!.KillSwitch?.How}. Người bấm: {dossier.Risk.KillSwitch?.Who}; trong {dossier.Risk.KillSwitch?.WithinMinutes} phút.",
            "Cơ quan giám sát kiểm tra theo kế hoạch; được kiểm tra đột xuất khi có dấu hiệu vi phạm.",
            "Điều chỉnh, gia hạn theo đề nghị gửi trước và do cấp có thẩm quyền quyết định.",
            "Tạm dừng, kết thúc theo quyết định của cấp có thẩm quyền; tổ chức thử nghiệm được quyền giải trình.",
            $"{string.Join("; ", dossier.Exit!.WindDownSteps)}. {dossier.Exit.Refund} {dossier.Exit.DataReturn}",
            "Miễn trừ trách nhiệm chỉ áp dụng khi tuân thủ đầy đủ Quy chế và báo cáo rủi ro kịp thời; thiệt hại của người thứ ba vẫn phải bồi thường.",
            $"{dossier.Proposal.PublicSummary}",
            "Phụ lục: danh mục giới hạn, danh mục quy định không áp dụng, kế hoạch giám sát.",
        ];
        return [.. texts.Index().Select(text => new RulebookText { Number = text.Index + 1, Text = text.Item })];
    }

    public static IReadOnlyList<TrialPhase> Phases(Dossier dossier) =>
        [.. dossier.TestPlan!.Phases.Select(phase => new TrialPhase(phase.Number!.Value, phase.Name!, string.Join("; ", phase.GateCriteria)))];
}
