using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Monitoring;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Drones and a shuttle on a campus: council, a gate, a hold for weather, then the tester stops of its own accord.</summary>
internal sealed class DroneShuttleStory(DemoCase @case, Dossier dossier) : DemoStory(@case)
{
    private readonly DemoApplicant _applicant = new("apa1", "app1", dossier);

    protected override IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters =>
    [
        (Stage.Draft, () => Case.DraftWithPapersAsync(_applicant)),
        (Stage.Submitted, SubmittedAsync),
        (Stage.Accepted, AcceptedAsync),
        (Stage.Consulting, ConsultingAsync),
        (Stage.Council, CouncilAsync),
        (Stage.Drafting, DraftingAsync),
        (Stage.PendingDecision, PendingDecisionAsync),
        (Stage.Permit, PermitAsync),
        (Stage.Launched, LaunchedAsync),
        (Stage.Active, ActiveAsync),
        (Stage.Held, HeldAsync),
        (Stage.WindDown, WindDownAsync),
        (Stage.Closed, ClosedAsync),
    ];

    private async Task SubmittedAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.ActAsync("apa1", ActionName.Submit);
    }

    private async Task AcceptedAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.AcceptAsync();
    }

    private async Task ConsultingAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.AssignAsync("hnd1", RiskLevel.L3);
        await Case.WorkingDaysAsync(1);
        await Case.ConsultAsync("hnd1",
            new() { Organisation = "CATP", Questions = ["Tuyến nội bộ và hành lang bay có ảnh hưởng trật tự, an toàn khu vực không?"] },
            new() { Organisation = "STP", Questions = ["Việc không áp dụng quy định về người lái xe trong khuôn viên có thuộc thẩm quyền Thành phố không?"] });
    }

    private async Task CouncilAsync()
    {
        await Case.WorkingDaysAsync(4);
        await Case.OpineAsync("con-police", OpinionVerdict.AgreeWithConditions, "Đồng ý; luôn có người giám sát an toàn trên xe.");
        await Case.OpineAsync("leg1", OpinionVerdict.AgreeWithConditions, "Chỉ áp dụng trong khuôn viên, có người giám sát có giấy phép lái xe.");
        await Case.WorkingDaysAsync(2);
        await Case.ConveneCouncilAsync();
    }

    private async Task DraftingAsync()
    {
        await Case.WorkingDaysAsync(1);
        var present = await Case.MeetAsync(
            number => new() { Innovation = 4, PublicBenefit = 3 + number % 2, Readiness = 4, RiskControl = 3, ParticipantProtection = 4, LearningForLaw = 4 });
        await Case.CouncilRecommendAsync(present, "Hội đồng kiến nghị cho phép, kèm điều kiện về bảo hiểm và người giám sát an toàn.");
    }

    private async Task PendingDecisionAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.DraftAndSubmitAsync("hnd1", Draft(), "Điều 19 khoản 2 điểm a Luật Thủ đô 2026; chỉ trong khuôn viên có ranh giới và không thay thế phép bay.");
    }

    private async Task PermitAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.PermitAsync("dec1", "Cho phép thử nghiệm thiết bị bay giao hàng và xe đưa đón tự hành",
            ["Luật Thủ đô số 02/2026/QH16, Điều 19", "Biên bản họp Hội đồng thẩm định"]);
    }

    private async Task LaunchedAsync()
    {
        await Case.LaunchAsync(_applicant);
        await Case.WorkingDaysAsync(3);
        await Case.EnrolAsync("apa1", "nguoi-nhan-hang", 60, "Phường Bạch Mai");
    }

    private async Task ActiveAsync()
    {
        await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(4));
        await Case.PassGateAsync(dossier, "50 giờ bay và 500 km không có sự cố mức S1, S2.");
        await Case.WorkingDaysAsync(4);
        await Case.EnrolAsync("apa1", "hanh-khach", 240, "Phường Bạch Mai");
    }

    private async Task HeldAsync()
    {
        await Case.WaitUntilAsync(Case.MonthOfTrial(5), 15, 40);
        await Case.HoldAsync("apa1", IncidentSeverity.S2, HoldTrigger.KillSwitch,
            "Giông bất ngờ, gió giật 14 m/s: trực ban bấm dừng, hai thiết bị bay hạ cánh an toàn, xe dừng vào lề; không có người bị thương.");
    }

    private async Task WindDownAsync()
    {
        await Case.ResumeAsync("apa1", "Lắp thêm trạm đo gió tại hai đầu hành lang bay, hạ ngưỡng ngừng xuống 8 m/s.", "Ngưỡng ngừng theo gió cần đo tại chỗ, không dùng số liệu trạm khu vực.");
        await Case.ReportUntilAsync(_applicant, Case.MonthOfTrial(10));
        await Case.ActAsync("app1", ActionName.VoluntaryStop, new VoluntaryStop.Input
        {
            Reason = "Doanh nghiệp bảo hiểm không tiếp tục nhận bảo hiểm trách nhiệm cho thiết bị bay từ năm sau.",
            WindDownPlan = string.Join("; ", dossier.Exit!.WindDownSteps),
            NoticeGivenOn = Case.Clock.Today,
            StopsOn = Case.Clock.Today.AddDays(31),
        });
        await Case.WorkingDaysAsync(2);
        await Case.ConfirmAsync("mon1");
        await Case.WaitUntilAsync(Case.Facts.Exit.StopsOn!.Value);
    }

    private async Task ClosedAsync()
    {
        await Case.LastReportAsync(_applicant);
        await Case.WindDownAsync("app1", 0);
        await Case.WorkingDaysAsync(9);
        await Case.FinalReportAsync(_applicant, 0);
        await Case.WorkingDaysAsync(5);
        await Case.DraftEvaluationAsync("hnd1", [3, 4, 4, 5, 5], ExitOutcome.X5);
        await Case.WorkingDaysAsync(4);
        await Case.IssueEvaluationAsync("dec1", ExitOutcome.X5, "Đánh giá kết quả thử nghiệm thiết bị bay giao hàng và xe tự hành");
        await Case.PublishOutcomeAsync();
    }

    private DraftRulebook.Input Draft() =>
        new()
        {
            Mode = PermissionMode.Both,
            TermMonths = dossier.TestPlan!.Months!.Value,
            Clauses = RulebookWords.Clauses(dossier),
            Limits = dossier.TestPlan.Limits,
            Waivers = [.. dossier.LegalObstacles.Where(obstacle => obstacle.Relief == ReliefKind.TemporaryNonApplication).Select(Waiver)],
            Conditions = [s_insurance],
            Phases = RulebookWords.Phases(dossier),
            MonitoringPlan = new() { Summary = "Kiểm tra hằng quý, kiểm tra đột xuất khi thời tiết xấu.", VisitsPerYear = 4, UnannouncedVisits = true },
            NotifiedAgencies = ["CATP"],
            Support = [new() { Kind = "Kinh phí thử nghiệm", Amount = 2_000_000_000 }],
        };

    private static DraftWaiver Waiver(LegalObstacle obstacle) =>
        new()
        {
            Instrument = obstacle.Instrument!,
            Provision = $"Điều {obstacle.Article} khoản {obstacle.Clause}",
            TextSnapshot = obstacle.Quote ?? obstacle.Why!,
            ObstacleKind = obstacle.Kind,
            Mode = WaiverMode.ReplacedBy,
            Replacement = "Trên xe luôn có người giám sát an toàn có giấy phép lái xe phù hợp, sẵn sàng dừng xe.",
            Safeguard = "Tốc độ không quá 20 km/h, tuyến nội bộ 2,4 km, dừng khi thời tiết vượt ngưỡng.",
            Territory = "Khuôn viên Đại học Bách khoa Hà Nội",
        };

    private static readonly DraftCondition s_insurance = new()
    {
        Text = "Có hợp đồng bảo hiểm trách nhiệm đối với bên thứ ba 30 tỷ đồng mỗi vụ.",
        Purpose = "Bồi thường đầy đủ cho người bị thiệt hại.",
        Necessity = "Quỹ dự phòng 1 tỷ đồng không đủ cho một vụ thương tích nặng.",
        Precedent = true,
    };
}
