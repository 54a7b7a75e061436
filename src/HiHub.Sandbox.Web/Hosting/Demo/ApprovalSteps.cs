using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>From the draft rulebook to a published decision.</summary>
internal static class ApprovalSteps
{
    public static async Task DraftAndSubmitAsync(this DemoCase @case, string handler, DraftRulebook.Input draft, string competence)
    {
        await @case.ActAsync(handler, ActionName.DraftRulebook, draft);
        await @case.WorkingDaysAsync(1);
        var waivers = @case.Facts.Approval.Rulebook!.Waivers;
        await @case.ActAsync("leg1", ActionName.GiveLegalOpinion, new GiveLegalOpinion.Input
        {
            Text = "Dự thảo phù hợp phạm vi thẩm quyền; các biện pháp thay thế tương xứng với nội dung tạm thời không áp dụng.",
            ObstacleExists = true,
            Waivers = [.. waivers.Select(waiver => new GiveLegalOpinion.WaiverNote { Waiver = waiver.Id!, CompetenceNote = competence })],
        });
        await @case.WorkingDaysAsync(1);
        await @case.ActAsync("hod1", ActionName.SubmitForDecision, new SubmitForDecision.Input
        {
            Summary = "Kính trình dự thảo quyết định, quy chế thử nghiệm, danh mục quy định không áp dụng và kế hoạch giám sát.",
        });
    }

    /// <summary>Prepares the words, lets the signatory sign what stands there, and gives the document's id.</summary>
    public static async Task<string> PrepareAndSignAsync(
        this DemoCase @case, string template, ActionName decides, string signs, string subject, IReadOnlyList<string> grounds, IReadOnlyList<string> articles)
    {
        await @case.ActAsync("hod1", ActionName.PrepareDecision, new PrepareDecision.Input
        {
            Template = template,
            Decides = decides,
            Subject = subject,
            Grounds = grounds,
            Articles = articles,
            Recipients = [@case.State.Organisation, "Sở Khoa học và Công nghệ", "Lưu: VT"],
        });
        var prepared = @case.Facts.Approval.Decisions[^1];
        await @case.MinutesAsync(90);
        await @case.ActAsync(signs, ActionName.SignDecision, new SignDecision.Input
        {
            DocumentId = prepared.Id,
            ContentHash = prepared.ContentHash,
            SignForm = SignForm.Kt,
        });
        return prepared.Id;
    }

    public static async Task PermitAsync(this DemoCase @case, string signs, string subject, IReadOnlyList<string> grounds)
    {
        var months = @case.Facts.Approval.Rulebook!.TermMonths;
        var document = await @case.PrepareAndSignAsync("D05", ActionName.Permit, signs, subject, grounds,
        [
            $"Điều 1. Cho phép thử nghiệm trong thời hạn {months} tháng kể từ ngày ký.",
            "Điều 2. Ban hành kèm theo Quyết định này Quy chế thử nghiệm của dự án.",
            "Điều 3. Các đơn vị có tên tại nơi nhận và tổ chức thử nghiệm chịu trách nhiệm thi hành.",
        ]);
        await @case.ActAsync(signs, ActionName.Permit, new Permit.Input { DocumentId = document });
        await @case.WorkingDaysAsync(1);
        await @case.ActAsync("clk1", ActionName.Publish, new Publish.Input
        {
            RedactionDone = true,
            NotifiedAgencies = @case.Facts.Approval.Permit!.NotifiedAgencies,
        });
    }
}
