using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>From the final report to the archive.</summary>
internal static class ExitSteps
{
    public static Task EarlyReportAsync(this DemoCase @case, DemoApplicant applicant, NextStep wish) =>
        @case.ActAsync(applicant.Signs, ActionName.EarlyFinalReport, new EarlyFinalReport.Input { Report = Report(applicant.Dossier, wish, 0) });

    /// <summary><paramref name="scores"/>: effectiveness, safety, participants, compliance, lesson for the law.</summary>
    public static Task DraftEvaluationAsync(this DemoCase @case, string handler, int[] scores, ExitOutcome outcome, string? reference = null) =>
        @case.ActAsync(handler, ActionName.DraftEvaluation, new DraftEvaluation.Input
        {
            Effectiveness = scores[0],
            Safety = scores[1],
            ParticipantOutcome = scores[2],
            Compliance = scores[3],
            LegalLesson = scores[4],
            Kpis = "Các chỉ tiêu được đối chiếu với báo cáo định kỳ, kết nối số liệu và kết quả kiểm tra.",
            Incidents = $"Số sự cố đã ghi nhận: {@case.Facts.Trial.Incidents.Count}; đều đã đóng.",
            Complaints = $"Số phản ánh của người tham gia: {@case.Facts.Trial.Complaints.Count}.",
            LawLessons = "Kiến nghị cơ quan ban hành làm rõ các quy định đã nêu là vướng mắc tại đề án.",
            Outcome = outcome,
            Reference = reference,
        });

    public static async Task DecideTransitionAsync(this DemoCase @case, string signs, int months)
    {
        var permit = @case.Facts.Approval.Permit!;
        var until = Terms.LastDay(permit.LastDay.AddDays(1), months);
        var document = await @case.PrepareAndSignAsync("D10", ActionName.DecideTransition, signs, "Cho phép vận hành chuyển tiếp",
            ["Luật Thủ đô số 02/2026/QH16, Điều 19", "Báo cáo đánh giá kết quả thử nghiệm"],
            [$"Điều 1. Cho phép vận hành chuyển tiếp {months} tháng, giữ nguyên các giới hạn.", "Điều 2. Quy định tiếp tục không áp dụng được liệt kê kèm thời hạn."]);
        await @case.ActAsync(signs, ActionName.DecideTransition, new DecideTransition.Input
        {
            DocumentId = document,
            Months = months,
            EnrolmentAllowed = false,
            Waivers = [.. permit.Waivers.Select(waiver => new DecideTransition.Continued { WaiverId = waiver.Id, To = until })],
        });
    }

    public static async Task GraduateAsync(this DemoCase @case, string who, string licence)
    {
        await @case.ActAsync(who, ActionName.TransitionEnds, new TransitionEnds.Input { GraduatedBy = licence });
        await @case.WorkingDaysAsync(1);
        await @case.ConfirmAsync("mon1");
    }

    public static async Task WindDownAsync(this DemoCase @case, string who, long returned)
    {
        var told = @case.Clock.Today;
        await @case.WorkingDaysAsync(9);
        var money = await @case.AttachAsync(who, DocumentKind.ParticipantProtection, "biên bản hoàn trả tiền");
        var data = await @case.AttachAsync(who, DocumentKind.DataProtectionImpact, "biên bản xử lý dữ liệu");
        await @case.ActAsync(who, ActionName.WindDownDone, new WindDownDone.Input
        {
            ParticipantsToldOn = told,
            MoneyReturned = returned,
            DataHandled = "Xóa dữ liệu không còn cần thiết; phần phải lưu theo luật được niêm phong.",
            MoneyProofs = [money],
            DataProofs = [data],
        });
        await @case.WorkingDaysAsync(1);
        await @case.ConfirmAsync("mon1");
    }

    public static Task FinalReportAsync(this DemoCase @case, DemoApplicant applicant, long returned) =>
        @case.ActAsync(applicant.Signs, ActionName.FileFinalReport, new FileFinalReport.Input { Report = Report(applicant.Dossier, NextStep.None, returned) });

    public static async Task IssueEvaluationAsync(this DemoCase @case, string signs, ExitOutcome outcome, string subject)
    {
        var document = await @case.PrepareAndSignAsync("D13", ActionName.IssueEvaluation, signs, subject,
            ["Quyết định cho phép thử nghiệm", "Báo cáo tổng kết của tổ chức thử nghiệm", "Dự thảo đánh giá của đơn vị thụ lý"],
            [$"Điều 1. Công nhận kết quả thử nghiệm: {outcome}.", "Điều 2. Giao Sở Khoa học và Công nghệ tổng hợp kiến nghị hoàn thiện pháp luật."]);
        await @case.ActAsync(signs, ActionName.IssueEvaluation, new IssueEvaluation.Input { DocumentId = document, Outcome = outcome });
    }

    public static async Task PublishOutcomeAsync(this DemoCase @case)
    {
        await @case.WorkingDaysAsync(2);
        await @case.ActAsync("clk1", ActionName.PublishOutcome, new PublishOutcome.Input
        {
            ExitReport = $"Thử nghiệm «{@case.State.Title}» đã kết thúc với kết quả {@case.Facts.Exit.Outcome}.",
            Redactions = [new() { What = "Số liệu tài chính chi tiết của tổ chức thử nghiệm", Ground = "Bí mật kinh doanh" }],
        });
        await @case.WorkingDaysAsync(3);
    }

    private static FinalReport Report(Dossier dossier, NextStep wish, long returned) =>
        new()
        {
            Summary = $"Đã thực hiện thử nghiệm «{dossier.Proposal!.TitleVi}» theo quy chế.",
            HypothesisAndResult = string.Join(" ", dossier.TestPlan!.Hypotheses),
            Metrics = [.. dossier.Kpis.Select(kpi => new Measured { Code = kpi.Id!, Value = kpi.Target ?? 0, Unit = kpi.Unit!, Target = kpi.Target })],
            LimitsUsed = "Không vượt giới hạn nào; mức dùng cao nhất dưới 80%.",
            Incidents = "Đã báo cáo đầy đủ, đúng hạn và khắc phục.",
            Complaints = "Phản ánh của người tham gia được trả lời đúng hạn.",
            ParticipantOutcomes = "Người tham gia được thông tin, đồng ý bằng văn bản và được dừng bất cứ lúc nào.",
            MoneyReturned = returned,
            DataDisposal = dossier.Exit!.DataReturn!,
            WaiversUsed = "Chỉ dùng các quy định không áp dụng nêu tại quyết định, trong phạm vi địa điểm thử nghiệm.",
            CostJobsRevenue = "Chi phí trong dự toán; tạo việc làm cho nhân sự vận hành và giám sát.",
            LawRecommendation = string.Join(" ", dossier.LegalObstacles.Select(obstacle => $"{obstacle.Instrument}: {obstacle.Why}")),
            NextStep = wish,
        };
}
