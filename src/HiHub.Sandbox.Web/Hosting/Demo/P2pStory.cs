using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Peer-to-peer lending under the State Bank: no council, an incident with a safety hold, the whole term, partly achieved.</summary>
internal sealed class P2pStory(DemoCase @case, Dossier dossier) : DemoStory(@case)
{
    private readonly DemoApplicant _applicant = new("app2", "app2", dossier);

    protected override IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters =>
    [
        (Stage.Draft, () => Case.DraftWithPapersAsync(_applicant)),
        (Stage.Submitted, SubmittedAsync),
        (Stage.Accepted, AcceptedAsync),
        (Stage.Consulting, ConsultingAsync),
        (Stage.Drafting, DraftingAsync),
        (Stage.PendingDecision, PendingDecisionAsync),
        (Stage.Permit, PermitAsync),
        (Stage.Launched, LaunchedAsync),
        (Stage.Active, ActiveAsync),
        (Stage.Held, HeldAsync),
        (Stage.WindDown, WindDownAsync),
        (Stage.Closed, ClosedAsync),
    ];

    private DateOnly LastDay => Case.Facts.Approval.Permit!.LastDay;

    private async Task SubmittedAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.ActAsync("app2", ActionName.Submit);
    }

    private async Task AcceptedAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.AcceptAsync("int2");
    }

    private async Task ConsultingAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.AssignAsync("hnd2", RiskLevel.L3);
        await Case.WorkingDaysAsync(3);
        await ClarifyAsync();
        await Case.WorkingDaysAsync(1);
        var due = Case.Calendar.AddWorkingDays(Case.Clock.Today, 10);
        await Case.ConsultAsync("hnd2",
            new() { Organisation = "CATP", DueOn = due, Questions = ["Có thông tin về hoạt động tín dụng trái pháp luật liên quan tới tổ chức đề nghị không?"] },
            new() { Organisation = "STP", DueOn = due, Questions = ["Phí dịch vụ của nền tảng có tính vào lãi suất theo Điều 468 Bộ luật Dân sự không?"] });
    }

    private async Task ClarifyAsync()
    {
        await Case.ActAsync("hnd2", ActionName.RequestClarification, new RequestClarification.Input
        {
            Reason = "Chưa rõ cách kiểm tra trần dư nợ khi kết nối CIC gián đoạn.",
            Stage = "Thẩm định kỹ thuật",
            LegalBasis = "NĐ 94/2025/NĐ-CP; QĐ 2866/QĐ-NHNN",
            Questions = ["Khi không kết nối được CIC, hệ thống có giải ngân không?", "Ai chịu phần vượt trần nếu phát sinh?"],
        });
        await Case.MinutesAsync(60);
        await Case.ConfirmAsync("hod1");
        await Case.WorkingDaysAsync(4);
        await Case.ActAsync("app2", ActionName.Clarify, new Clarify.Input
        {
            Answers = [.. Case.Facts.Review.OpenClarification()!.Questions.Select(question => new ItemAnswer
            {
                Item = question.Id,
                Text = "Hệ thống dừng giải ngân khi mất kết nối CIC quá 60 giây; công ty chịu toàn bộ phần vượt trần.",
            })],
        });
    }

    private async Task DraftingAsync()
    {
        await Case.WorkingDaysAsync(5);
        await Case.OpineAsync("con-police", OpinionVerdict.NoComment, "Không có ý kiến khác.");
        await Case.WorkingDaysAsync(1);
        await Case.OpineAsync("leg1", OpinionVerdict.AgreeWithConditions, "Đề nghị công khai tổng chi phí vay, không vượt 20%/năm.");
        await Case.WorkingDaysAsync(2);
        await Case.ActAsync("hod1", ActionName.RecommendPermit, new RecommendPermit.Input
        {
            Assessment = "Đủ điều kiện theo Nghị định 94/2025/NĐ-CP; trần dư nợ được chặn bằng kỹ thuật.",
            Conditions = [.. s_conditions.Select(condition => new ConditionInput { Text = condition.Text, Purpose = condition.Purpose!, Necessity = condition.Necessity! })],
        });
    }

    private async Task PendingDecisionAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.DraftAndSubmitAsync("hnd2", new DraftRulebook.Input
        {
            Mode = PermissionMode.TimeLimited,
            TermMonths = dossier.TestPlan!.Months!.Value,
            Clauses = RulebookWords.Clauses(dossier),
            Limits = dossier.TestPlan.Limits,
            Conditions = s_conditions,
            Phases = RulebookWords.Phases(dossier),
            MonitoringPlan = new() { Summary = "Đối chiếu dư nợ với CIC hằng tháng, kiểm tra tại chỗ hằng quý.", VisitsPerYear = 4 },
            NotifiedAgencies = ["CATP", "NHNN-KV1"],
        }, "Không có quy định nào được đề nghị không áp dụng.");
    }

    private async Task PermitAsync()
    {
        await Case.WorkingDaysAsync(4);
        await Case.PermitAsync("dec-sbv", "Cho phép tham gia thử nghiệm có kiểm soát giải pháp cho vay ngang hàng",
            ["Nghị định số 94/2025/NĐ-CP", "Tờ trình của đơn vị thụ lý"]);
    }

    private async Task LaunchedAsync()
    {
        await Case.LaunchAsync(_applicant);
        await Case.WorkingDaysAsync(10);
        await Case.EnrolAsync("app2", "ben-cho-vay", 350);
        await Case.EnrolAsync("app2", "ben-di-vay", 240);
    }

    private async Task ActiveAsync()
    {
        await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(6));
        await Case.PassGateAsync(dossier, "Kết nối CIC ổn định, nợ quá hạn dưới 2%: đủ điều kiện mở rộng trong hạn mức.");
        await Case.WorkingDaysAsync(5);
        await Case.EnrolAsync("app2", "ben-di-vay", 900);
    }

    private async Task HeldAsync()
    {
        await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(8));
        await Case.HoldAsync("app2", IncidentSeverity.S2, HoldTrigger.SeriousIncident,
            "Lệnh giải ngân bị gửi trùng cho 14 khoản vay do lỗi đối soát; tiền còn ở tài khoản chuyên dùng, chưa ai thiệt hại.");
    }

    private async Task WindDownAsync()
    {
        await Case.ResumeAsync("app2", "Đã sửa lỗi sinh lệnh trùng, thêm khóa duy nhất theo hợp đồng.", "Đã thu hồi đủ 14 lệnh trùng; bổ sung đối soát hai chiều hằng giờ.");
        await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(18));
        await Case.PassGateAsync(dossier, "Dừng khoản vay mới, bắt đầu tất toán theo lịch.");
        await Case.ReportUntilAsync(_applicant, Case.Calendar.AddWorkingDays(LastDay, 1));
    }

    private async Task ClosedAsync()
    {
        await Case.LastReportAsync(_applicant);
        await Case.WindDownAsync("app2", 4_200_000_000);
        await Case.WorkingDaysAsync(8);
        await Case.FinalReportAsync(_applicant, 4_200_000_000);
        await Case.WorkingDaysAsync(6);
        await Case.DraftEvaluationAsync("hnd2", [3, 4, 3, 4, 4], ExitOutcome.X3);
        await Case.WorkingDaysAsync(3);
        await Case.IssueEvaluationAsync("dec-sbv", ExitOutcome.X3, "Đánh giá kết quả thử nghiệm cho vay ngang hàng");
        await Case.PublishOutcomeAsync();
    }

    private static readonly DraftCondition[] s_conditions =
    [
        new()
        {
            Text = "Hoàn thành kết nối và báo cáo thử với Trung tâm Thông tin tín dụng quốc gia.",
            Purpose = "Chặn vượt trần dư nợ trên toàn bộ các nền tảng.",
            Necessity = "Nền tảng không tự biết dư nợ ở nơi khác.",
            Precedent = true,
        },
        new()
        {
            Text = "Công khai tổng chi phí vay theo năm trước khi ký hợp đồng.",
            Purpose = "Bên đi vay so sánh được chi phí.",
            Necessity = "Phí và lãi tách rời làm sai lệch nhận thức về chi phí.",
        },
    ];
}
