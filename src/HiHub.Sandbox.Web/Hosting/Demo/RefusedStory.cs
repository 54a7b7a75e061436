using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>Face and emotion recognition of pupils: the council recommends a refusal and the City refuses.</summary>
internal sealed class RefusedStory(DemoCase @case, Dossier dossier) : DemoStory(@case)
{
    private readonly DemoApplicant _applicant = new("app2", "app2", dossier);

    protected override IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters =>
    [
        (Stage.Draft, () => Case.DraftWithPapersAsync(_applicant)),
        (Stage.Submitted, SubmittedAsync),
        (Stage.Accepted, AcceptedAsync),
        (Stage.Consulting, ConsultingAsync),
        (Stage.Council, CouncilAsync),
        (Stage.PendingDecision, PendingDecisionAsync),
        (Stage.Permit, RefusedAsync),
    ];

    private async Task SubmittedAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.ActAsync("app2", ActionName.Submit);
    }

    private async Task AcceptedAsync()
    {
        await Case.WorkingDaysAsync(2);
        await Case.AcceptAsync("int2");
    }

    private async Task ConsultingAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.AssignAsync("hnd2", RiskLevel.L3);
        await Case.WorkingDaysAsync(1);
        await Case.ConsultAsync("hnd2",
            new() { Organisation = "CATP", Questions = ["Việc thu thập dữ liệu sinh trắc của trẻ em có bảo đảm an toàn dữ liệu không?"] },
            new() { Organisation = "STP", Questions = ["Hành vi ước lượng cảm xúc học sinh có thuộc trường hợp bị cấm không?"] });
    }

    private async Task CouncilAsync()
    {
        await Case.WorkingDaysAsync(3);
        await Case.OpineAsync("con-police", OpinionVerdict.Disagree, "Không đủ biện pháp bảo vệ dữ liệu sinh trắc của trẻ em.");
        await Case.OpineAsync("leg1", OpinionVerdict.Disagree, "Phiếu đồng ý gộp đầu năm học không bảo đảm sự đồng ý tự nguyện, cụ thể.");
        await Case.WorkingDaysAsync(1);
        await Case.ConveneCouncilAsync();
    }

    private async Task PendingDecisionAsync()
    {
        await Case.WorkingDaysAsync(1);
        await Case.MeetAsync(
            number => new() { Innovation = 3, PublicBenefit = 1, Readiness = 2, RiskControl = 1, ParticipantProtection = number % 2, LearningForLaw = 2 });
        await Case.ActAsync("chr1", ActionName.RecommendRefusal, new RecommendRefusal.Input
        {
            Criteria = [.. s_reasons.Select(reason => new RecommendRefusal.Criterion { Reason = reason.Reason, Explanation = reason.Why })],
        });
    }

    private async Task RefusedAsync()
    {
        await Case.WorkingDaysAsync(2);
        var document = await Case.PrepareAndSignAsync("D07", ActionName.Refuse, "dec1", "Về việc không chấp thuận thử nghiệm nhận diện khuôn mặt và cảm xúc học sinh",
            ["Luật Thủ đô số 02/2026/QH16, Điều 19", "Biên bản họp Hội đồng thẩm định"],
            [.. s_reasons.Select(reason => $"{reason.Reason}: {reason.Why}")]);
        await Case.ActAsync("dec1", ActionName.Refuse, new Refuse.Input
        {
            DocumentId = document,
            Reasons = [.. s_reasons.Select(reason => new Refuse.Reason { Criterion = reason.Reason, Explanation = reason.Why })],
            Remedy = "Tổ chức đề nghị có quyền khiếu nại lần đầu trong 90 ngày kể từ ngày nhận văn bản này, hoặc khởi kiện tại Tòa án theo quy định.",
        });
    }

    private static readonly (RefusalReason Reason, string Why)[] s_reasons =
    [
        (
            RefusalReason.R04,
            "Người tham gia là trẻ em từ 6 đến 11 tuổi, được đưa vào thử nghiệm cả trường bằng phiếu ký gộp đầu năm; "
            + "không có cách từ chối mà không ảnh hưởng việc học, không có phương án bồi thường và xóa dữ liệu sinh trắc."
        ),
        (
            RefusalReason.R10,
            "Việc chấm mức tập trung theo phút và gửi cho phụ huynh có thể gây áp lực, phân biệt đối xử với học sinh; "
            + "lợi ích nêu trong đề án (điểm danh nhanh hơn) không tương xứng với mức xâm phạm đời tư của trẻ em."
        ),
    ];
}
