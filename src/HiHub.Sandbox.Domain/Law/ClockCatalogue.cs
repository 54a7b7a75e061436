using System.Collections.Frozen;
using static HiHub.Sandbox.Domain.Law.ClockOwner;

namespace HiHub.Sandbox.Domain.Law;

/// <summary>Who has the ball while the clock runs.</summary>
public enum ClockOwner { Authority, Applicant, Agency, Tester }

/// <summary>
/// One kind of clock. <paramref name="Figure"/>: the pack's figure for its length; null where no length of the pack says it.
/// <paramref name="IsMoment"/>: its instant follows from the facts of the case (<see cref="CaseMoments"/>), not from its events.
/// <paramref name="FollowsPack"/>: a supplement moves it as the pack's <c>clock.onSupplement</c> says; otherwise it runs on.
/// </summary>
public sealed record ClockKind(string Name, string? Figure, ClockOwner Owner, LocalText Title, bool IsMoment = false, bool FollowsPack = false)
{
    public SupplementPolicy OnSupplement(RegimePack pack) => FollowsPack ? pack.OnSupplement : SupplementPolicy.Continue;

    /// <summary>The days that count: an authority's closures lengthen its own time, and those of everyone an agency's.</summary>
    public LegalCalendar Days(LegalCalendar calendar, RegimePack pack) => Owner switch
    {
        ClockOwner.Authority => pack.Days(calendar),
        ClockOwner.Agency => calendar.HeldBy(Closure.Everyone),
        ClockOwner.Applicant or ClockOwner.Tester => calendar,
    };

    /// <summary>Null where the regime sets no such length: the clock does not run then.</summary>
    public Length? LengthIn(RegimePack pack) =>
        Figure is not null && FigureKinds.Of(Figure) == FigureKind.Length && pack.Has(Figure) ? pack.Length(Figure) : null;
}

/// <summary>The closed list of clocks that procedures start and stop.</summary>
public static class ClockCatalogue
{
    public const string Intake = "intake";
    public const string Total = "total";
    public const string Term = "term";
    public const string Consult = "consult";

    private static readonly ClockKind[] s_all =
    [
        // Tiếp nhận, thẩm định, quyết định
        new("advice", FigureKeys.AdviceAnswer, Authority, new("Trả lời tham vấn trước khi nộp", "Answer to a pre-filing question")),
        new(Intake, FigureKeys.IntakeCheck, Authority, new("Kiểm tra thành phần hồ sơ", "Check of completeness")),
        new("supplement", FigureKeys.SupplementIntake, Applicant, new("Bổ sung, hoàn thiện hồ sơ", "Supplement of the dossier")),
        new("assign", FigureKeys.Assign, Authority, new("Phân công thụ lý", "Assignment of the handler")),
        new(Total, FigureKeys.AppraisalTotal, Authority, new("Thời hạn giải quyết hồ sơ", "Time to decide on the case"), FollowsPack: true),
        new("clarify", FigureKeys.Clarify, Applicant, new("Giải trình, bổ sung khi thẩm định", "Clarification in appraisal")),
        new(Consult, FigureKeys.Consult, Agency, new("Cơ quan được lấy ý kiến trả lời", "Answer of the agencies consulted")),
        new("council-meeting", FigureKeys.CouncilMeeting, Authority, new("Họp Hội đồng thẩm định", "Meeting of the council")),
        new("submission", FigureKeys.Submission, Authority, new("Soạn và trình quyết định, quy chế", "Drafting and submission of decision and rulebook")),
        new("decision", FigureKeys.Decision, Authority, new("Cấp có thẩm quyền quyết định", "Decision by the authority")),
        new("publish", FigureKeys.PublishMax, Authority, new("Công khai và thông báo quyết định", "Publication of the decision")),
        new("remedy", FigureKeys.RemedyDecide, Authority, new("Giải quyết khiếu nại", "Decision on a complaint")),

        // Thử nghiệm
        new("start", FigureKeys.StartWithin, Tester, new("Bắt đầu thử nghiệm", "Start of the trial"), IsMoment: true),
        new(Term, FigureKeys.TermMax, Tester, new("Thời hạn thử nghiệm", "Term of the trial"), IsMoment: true),
        new("report", FigureKeys.ReportDueAfter, Tester, new("Nộp báo cáo định kỳ", "Periodic report"), IsMoment: true),
        new("hold-response", FigureKeys.HoldNotice, Tester, new("Đáp ứng yêu cầu tự ngừng khẩn cấp", "Answer to a request for a safety hold")),
        new("hold-review", FigureKeys.HoldReview, Authority, new("Xem xét cho tiếp tục sau tự ngừng", "Review of a safety hold")),
        new("suspension-decision", FigureKeys.SuspensionDecide, Authority, new("Quyết định về đề nghị tạm dừng", "Decision on a proposal to suspend")),
        new("suspension", FigureKeys.SuspensionMax, Tester, new("Thời gian tạm dừng tối đa", "Longest suspension")),
        new("suspension-lift", FigureKeys.SuspensionLift, Authority, new("Xem xét biện pháp khắc phục", "Review of a remedy")),
        new("incident-preliminary", null, Tester, new("Báo cáo ban đầu về sự cố", "Preliminary incident report"), IsMoment: true),
        new("incident-formal", FigureKeys.IncidentFormal, Tester, new("Báo cáo chính thức về sự cố", "Formal incident report"), IsMoment: true),
        new("finding", null, Tester, new("Khắc phục phát hiện", "Remedy of a finding"), IsMoment: true),
        new("complaint-answer", FigureKeys.ComplaintResolve, Tester, new("Trả lời phản ánh của người tham gia", "Answer to a participant's complaint"), IsMoment: true),
        new("consent-withdrawal", FigureKeys.ConsentWithdrawal, Tester, new("Trả lời việc rút đồng ý", "Answer to a consent withdrawal"), IsMoment: true),
        new("adjustment-minor", FigureKeys.AdjustmentMinor, Authority, new("Ghi nhận điều chỉnh nhỏ", "Acknowledgement of a minor adjustment")),
        new("adjustment", FigureKeys.AdjustmentMajor, Authority, new("Quyết định điều chỉnh", "Decision on an adjustment")),
        new("extension", FigureKeys.ExtensionDecide, Authority, new("Quyết định gia hạn", "Decision on an extension")),

        // Kết thúc
        new("voluntary-stop", FigureKeys.VoluntaryStopNotice, Tester, new("Thời gian báo trước khi tự nguyện dừng", "Notice of a voluntary stop"), IsMoment: true),
        new("wind-down", FigureKeys.WindDown, Tester, new("Thu hẹp, hoàn trả, thông báo", "Winding down")),
        new("final-report", FigureKeys.FinalReport, Tester, new("Nộp báo cáo tổng kết", "Final report")),
        new("evaluation", FigureKeys.Evaluation, Authority, new("Đánh giá kết quả thử nghiệm", "Evaluation of the trial")),
        new("transition", null, Tester, new("Vận hành chuyển tiếp", "Transitional operation"), IsMoment: true),
        new("publish-outcome", FigureKeys.PublishOutcome, Authority, new("Công khai kết quả thử nghiệm", "Publication of the outcome")),
    ];

    private static readonly FrozenDictionary<string, ClockKind> s_byKind = s_all.ToFrozenDictionary(clock => clock.Name);

    public static IReadOnlyList<ClockKind> All => s_all;

    public static IEnumerable<string> Kinds => s_all.Select(clock => clock.Name);

    /// <summary>Throws KeyNotFoundException: definitions are checked against <see cref="Kinds"/> at start.</summary>
    public static ClockKind Of(string kind) => s_byKind[kind];

    public static ClockKind? Find(string kind) => s_byKind.GetValueOrDefault(kind);
}
