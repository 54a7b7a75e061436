using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Digital-asset payment for visitors: 36 months, an early final report, transitional operation, then a licence.</summary>
internal sealed class TokenPaymentStory(DemoCase @case, Dossier dossier) : DemoStory(@case)
{
    private readonly DemoApplicant _applicant = new("apa1", "app1", dossier);
    private IReadOnlyList<string> _present = [];

    protected override IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters =>
    [
        (Stage.Draft, DraftAsync),
        (Stage.Submitted, SubmittedAsync),
        (Stage.Supplement, SupplementAsync),
        (Stage.Accepted, AcceptedAsync),
        (Stage.Consulting, ConsultingAsync),
        (Stage.Council, CouncilAsync),
        (Stage.Drafting, DraftingAsync),
        (Stage.PendingDecision, PendingDecisionAsync),
        (Stage.Permit, PermitAsync),
        (Stage.Launched, LaunchedAsync),
        (Stage.Active, ActiveAsync),
        (Stage.PreExit, PreExitAsync),
        (Stage.Closed, ClosedAsync),
    ];

    private Task DraftAsync() => Case.DraftWithPapersAsync(_applicant, DocumentKind.ParticipantForms, DocumentKind.HostConsent);

    private async Task SubmittedAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.ActAsync("app1", ActionName.Submit);
    }

    private async Task SupplementAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.RequestSupplementAsync(dossier);
    }

    private async Task AcceptedAsync()
    {
        await Case.WorkingDaysAsync(4);
        await Case.AttachAsync("apa1", DocumentKind.ParticipantForms);
        await Case.AttachAsync("apa1", DocumentKind.HostConsent);
        await Case.SupplementAsync("app1", "Đã bổ sung giấy tờ kèm theo, có chữ ký và dấu của đơn vị.");
        await Case.WorkingDaysAsync(1);
        await Case.AcceptAsync();
    }

    private async Task ConsultingAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.AssignAsync("hnd1", RiskLevel.L3);
        await Case.WorkingDaysAsync(1);
        await Case.ConsultAsync("hnd1",
            new() { Organisation = "NHNN-KV1", Questions = ["Khâu quy đổi có thuộc cung ứng dịch vụ thanh toán không?", "Chế độ báo cáo cần bổ sung gì?"] },
            new() { Organisation = "CATP", Questions = ["Biện pháp phòng, chống rửa tiền và bảo đảm an ninh có đủ không?"] },
            new() { Organisation = "STP", Questions = ["Vướng mắc pháp lý nêu tại đề án có tồn tại không?"] });
    }

    private async Task CouncilAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.OpineAsync("con-police", OpinionVerdict.Agree, "Thống nhất; đề nghị kết nối cảnh báo giao dịch đáng ngờ.");
        await Case.WorkingDaysAsync(1);
        await Case.OpineAsync("leg1", OpinionVerdict.Agree, "Có vướng mắc pháp lý; thẩm quyền được nêu tại ý kiến riêng.");
        await Case.GiveLegalOpinionAsync(true, "Khoản 6 Điều 8 và khoản 11 Điều 3 chưa phân biệt quy đổi tài sản với sử dụng phương tiện thanh toán.");
        await Case.OpineAsync("con-sbv", OpinionVerdict.AgreeWithConditions, "Đơn vị chấp nhận thanh toán chỉ nhận Đồng Việt Nam; báo cáo dòng tiền hằng quý.");
        await Case.WorkingDaysAsync(1);
        await Case.ConveneCouncilAsync();
    }

    private async Task DraftingAsync()
    {
        await Case.WorkingDaysAsync(1);
        _present = await Case.MeetAsync(
            number => new() { Innovation = 4, PublicBenefit = 4, Readiness = 3 + number % 2, RiskControl = 4, ParticipantProtection = 4, LearningForLaw = 5 },
            "cmb6", "Là cố vấn của một đối tác của tổ chức đề nghị.");
        await Case.CouncilRecommendAsync(_present, "Hội đồng thống nhất kiến nghị cho phép thử nghiệm có điều kiện.",
            TokenPaymentTerms.Conditions.Select(condition => new ConditionInput
            {
                Text = condition.Text,
                Purpose = condition.Purpose!,
                Necessity = condition.Necessity!,
            }).ToArray());
    }

    private async Task PendingDecisionAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.DraftAndSubmitAsync("hnd1", TokenPaymentTerms.Draft(dossier), TokenPaymentTerms.Competence);
    }

    private async Task PermitAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.PermitAsync("dec1", "Cho phép thử nghiệm quy đổi và thanh toán bằng tài sản số cho khách du lịch quốc tế",
            ["Luật Thủ đô số 02/2026/QH16, Điều 19", "Biên bản họp Hội đồng thẩm định", "Tờ trình của Sở Khoa học và Công nghệ"]);
    }

    private async Task LaunchedAsync()
    {
        await Case.LaunchAsync(_applicant);
        await Case.WorkingDaysAsync(5);
        await Case.EnrolAsync("apa1", "don-vi-chap-nhan", 18, "Phường Cửa Nam");
    }

    private async Task ActiveAsync()
    {
        var permit = Case.Facts.Approval.Permit!;
        foreach (var (month, visitors, note) in TokenPaymentTerms.Gates.Where(gate => gate.Month < permit.TermMonths - 4).Take(permit.Phases.Count - 1))
        {
            await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(month));
            await Case.PassGateAsync(dossier, note);
            await Case.WorkingDaysAsync(3);
            await Case.EnrolAsync("apa1", "khach-du-lich", visitors, "Phường Hoàn Kiếm");
        }
        await Case.ReportUntilAsync(_applicant, Case.Calendar.RollForward(LastDay.AddDays(-60)));
    }

    private async Task PreExitAsync()
    {
        await Case.EarlyReportAsync(_applicant, NextStep.Transition);
        await Case.WorkingDaysAsync(8);
        await Case.DraftEvaluationAsync("hnd1", [4, 4, 4, 5, 5], ExitOutcome.X2);
    }

    private async Task ClosedAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.DecideTransitionAsync("dec1", 12);
        await Case.ReportUntilAsync(_applicant, Case.Calendar.RollForward(LastDay.AddMonths(5)));
        await Case.GraduateAsync("app1", "Giấy phép số 27/GP-NHNN");
        await Case.PublishOutcomeAsync();
    }

    private DateOnly LastDay => Case.Facts.Approval.Permit!.LastDay;
}
