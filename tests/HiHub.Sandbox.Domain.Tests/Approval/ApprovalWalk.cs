using HiHub.Sandbox.Domain.Approval;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests;

/// <summary>The way from drafting to the permit or the refusal; each step goes on from wherever the story stands before it.</summary>
internal static class ApprovalWalk
{
    public const string Provision = "Điều 8 khoản 6";

    public static DraftWaiver Waiver { get; } =
        new()
        {
            Instrument = "Nghị định 52/2024/NĐ-CP",
            Provision = Provision,
            TextSnapshot = "Phát hành, cung ứng và sử dụng các phương tiện thanh toán không hợp pháp.",
            ObstacleKind = ObstacleKind.NotYetPermitted,
            Safeguard = "Người bán chỉ nhận Đồng Việt Nam.",
            Territory = "Ba tòa nhà thử nghiệm",
        };

    public static DraftCondition Condition { get; } =
        new()
        {
            Text = "Ký quỹ quỹ bảo vệ người tham gia.",
            Purpose = "Bảo đảm nguồn hoàn trả.",
            Necessity = "Không có biện pháp nhẹ hơn bảo đảm được việc hoàn trả.",
            Precedent = true,
        };

    /// <summary>A whole draft on the dossier's own limits.</summary>
    public static DraftRulebook.Input Draft(this Story story) =>
        new()
        {
            Mode = PermissionMode.Both,
            EffectiveFrom = story.Today().AddDays(30),
            TermMonths = 12,
            Clauses = [.. Enumerable.Range(1, RulebookClauses.Count).Select(number => new RulebookText { Number = number, Text = RulebookClauses.Headings[number - 1].Vi })],
            Limits = story.Dossier.TestPlan!.Limits,
            Waivers = [Waiver],
            Conditions = [Condition],
            Phases = [new TrialPhase(1, "Thí điểm hạn chế", "Không có sự cố mức S1"), new TrialPhase(2, "Mở rộng", "Khiếu nại được giải quyết đúng hạn")],
            MonitoringPlan = new() { Summary = "Kiểm tra định kỳ và đối chiếu số liệu từ xa.", VisitsPerYear = 2 },
            NotifiedAgencies = ["CATP", "NHNN-KV1"],
        };

    public static Story WithDraft(this Story story, Func<DraftRulebook.Input, DraftRulebook.Input>? change = null)
    {
        story.ToRuleDrafting();
        var draft = story.Draft();
        return story.Do(ActionName.DraftRulebook, Office.Hnd1, change is null ? draft : change(draft));
    }

    /// <summary>LEG's opinion that the city may set the provision aside.</summary>
    public static Story WithCompetenceNote(this Story story) =>
        story.Do(ActionName.GiveLegalOpinion, Office.Leg1, Competence(Provision));

    public static GiveLegalOpinion.Input Competence(string waiver) =>
        new()
        {
            Text = "Ý kiến về quy định được đề nghị không áp dụng.",
            Waivers = [new GiveLegalOpinion.WaiverNote { Waiver = waiver, CompetenceNote = "Thuộc phạm vi Điều 19 khoản 2 điểm a Luật Thủ đô." }],
        };

    public static Story ToPendingDecision(this Story story) =>
        story.Case.State == ApplicationState.PendingDecision
            ? story
            : story.WithDraft().WithCompetenceNote().Do(ActionName.SubmitForDecision, Office.Hod1, new SubmitForDecision.Input());

    public static DecisionDocument LastDocument(this Story story) => story.Case.Facts.Approval.Decisions[^1];

    public static Story WithPrepared(this Story story, string template, ActionName? decides = null) =>
        story.Do(ActionName.PrepareDecision, Office.Hnd1, Preparing(template, decides));

    public static PrepareDecision.Input Preparing(string template, ActionName? decides = null) =>
        new() { Template = template, Decides = decides, Subject = "Về thử nghiệm có kiểm soát", Grounds = ["Luật Thủ đô 2026"], Articles = ["Điều 1."], Recipients = ["Lưu: VT"] };

    /// <summary>A document of that template, prepared and signed TM.</summary>
    public static Story WithSigned(this Story story, string template, ActionName? decides = null)
    {
        story.WithPrepared(template, decides);
        return story.Do(ActionName.SignDecision, Office.Dec1, story.Signing());
    }

    public static SignDecision.Input Signing(this Story story, SignForm form = SignForm.Tm) =>
        new() { DocumentId = story.LastDocument().Id, ContentHash = story.LastDocument().ContentHash, SignForm = form };

    public static Permit.Input Permitting(this Story story) => new() { DocumentId = story.LastDocument().Id };

    public static Story ToPermitted(this Story story)
    {
        if (story.Case.State == ApplicationState.Permitted)
            return story;
        story.ToPendingDecision().WithSigned("D05");
        return story.Do(ActionName.Permit, Office.Dec1, story.Permitting());
    }

    public static Refuse.Input Refusing(this Story story, params RefusalReason[] criteria) =>
        new()
        {
            DocumentId = story.LastDocument().Id,
            Reasons = [.. criteria.Select(criterion => new Refuse.Reason { Criterion = criterion, Explanation = new string('x', 100) })],
            Remedy = "Khiếu nại trong 90 ngày hoặc khởi kiện tại Tòa án.",
        };

    public static Story ToRefused(this Story story)
    {
        story
            .WithOpinions()
            .Do(ActionName.RecommendRefusal, Office.Hod1, ReviewWalk.Refusing(RefusalReason.R03))
            .WithSigned("D07");
        return story.Do(ActionName.Refuse, Office.Dec1, story.Refusing(RefusalReason.R03));
    }
}
