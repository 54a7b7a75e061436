using System.Collections.Immutable;
using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.ActionName;
using static HiHub.Sandbox.Domain.Lifecycle.ApplicationState;
using static HiHub.Sandbox.Domain.Role;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>The administrative procedure, A0–A17. Consultation (A7) is a sub-state of appraisal (A5).</summary>
public sealed class ApplicationLifecycle() : Lifecycle<ApplicationState>(ApplicationState.New, Table, Superstates)
{
    private static readonly ImmutableArray<Role> Applicant = [App, Apa];
    private static readonly ImmutableArray<Role> ApplicantOrDesk = [App, Apa, Int];
    private static readonly ImmutableArray<Role> Officials = [Int, Hnd, Hod, Csc, Chr, Cmb, Con, Leg, Dec, Clk, Mon, Reg, Omb];
    private static readonly ImmutableArray<ApplicationState> Filed =
    [
        Submitted, SupplementIntake, Accepted, Appraising, SupplementAppraisal, Council, RuleDrafting, PendingDecision,
    ];
    private static readonly ImmutableArray<ApplicationState> InProcedure =
    [
        Accepted, Appraising, SupplementAppraisal, Council, RuleDrafting, PendingDecision,
    ];
    private static readonly ImmutableArray<ApplicationState> Ended =
    [
        Permitted, Refused, NotAccepted, Withdrawn, Lapsed, Redirected, ApplicationState.NoSandboxNeeded,
    ];
    private static readonly Dictionary<ApplicationState, ApplicationState> Superstates = new() { [Consulting] = Appraising };

    public static ImmutableArray<TransitionRow<ApplicationState>> Table { get; } =
    [
        Row("T01", [New], AskAdvice, PreConsult, Applicant, Basis.None, FigureKeys.AdviceAnswer, "Văn bản hướng dẫn"),
        Row("T02", [New, PreConsult], CreateDraft, Draft, Applicant, Basis.None),
        Row("T02", [New], EnterDossier, Draft, [Int], Basis.None),
        Row("T03", [Draft], Submit, Submitted, ApplicantOrDesk, Basis.Law("NĐ 224/2026 Đ15.1.g"), null, "Xác nhận đã nộp"),
        Row("T04", [Submitted], Accept, Accepted, [Int], Basis.Recalled("NĐ 61/2018 Đ18.2"), FigureKeys.ForwardCutoff, "M01"),
        Row("T05", [Submitted], RequestSupplement, SupplementIntake, [Int], Basis.Recalled("NĐ 61/2018 Đ17, Đ19.4"), FigureKeys.IntakeCheck, "M02"),
        Row("T06", [SupplementIntake], Supplement, Submitted, ApplicantOrDesk, Basis.None, FigureKeys.SupplementIntake),
        Row("T07", [SupplementIntake], SupplementExpired, Lapsed, [Role.System], Basis.Secondary("NĐ 94/2025 Đ13"), FigureKeys.SupplementIntake, "Thông báo trả hồ sơ"),
        Row("T08", [Submitted], RefuseReceipt, NotAccepted, [Int], Basis.Recalled("NĐ 61/2018 Đ17.1.b"), FigureKeys.IntakeCheck, "M03"),
        Row("T09", [Submitted], Redirect, Redirected, [Int], Basis.Recalled("NĐ 61/2018 Đ18.3"), FigureKeys.Redirect, "Phiếu chuyển"),
        Row("T09", [Appraising], Redirect, Redirected, [Hnd], Basis.Recalled("NĐ 61/2018 Đ18.3"), FigureKeys.Redirect, "Phiếu chuyển"),
        Row("T10", [Accepted], Assign, Appraising, [Hod], Basis.Recalled("NĐ 61/2018 Đ19.1"), FigureKeys.Assign, "M06"),
        Row("T11", [Appraising], RequestClarification, SupplementAppraisal, [Hnd], Basis.Recalled("NĐ 61/2018 Đ19.4"), FigureKeys.AppraisalTotal, "M02"),
        new("T12", [SupplementAppraisal], Clarify, [Appraising, Consulting], ApplicantOrDesk, Basis.None, FigureKeys.Clarify),
        Row("T13", [SupplementAppraisal], ClarifyExpired, Lapsed, [Role.System], Basis.None, FigureKeys.Clarify, "M05"),
        Row("T14", [Appraising], Consult, Consulting, [Hnd], Basis.Recalled("NĐ 61/2018 Đ19.5"), FigureKeys.Consult, "D01"),
        Keep("T14", [Consulting], Consult, [Hnd], Basis.Recalled("NĐ 61/2018 Đ19.5"), FigureKeys.Consult, "D01"),
        Keep("T15", [Consulting, SupplementAppraisal], Opine, [Con, Leg], Basis.Recalled("NĐ 61/2018 Đ19.5.b"), FigureKeys.Consult, "Ý kiến"),
        Keep("T15", [Consulting, SupplementAppraisal], OpinionOverdue, [Role.System], Basis.Recalled("NĐ 61/2018 Đ19.5.b"), null, "Thông báo chậm"),
        Row("T15", [Consulting], ConsultationClosed, Appraising, [Role.System], Basis.Recalled("NĐ 61/2018 Đ19.5.b")),
        Keep("T15", [SupplementAppraisal], ConsultationClosed, [Role.System], Basis.Recalled("NĐ 61/2018 Đ19.5.b")),
        Row("T16", [Appraising], ConveneCouncil, Council, [Hod], Basis.None, FigureKeys.CouncilMeeting, "D02"),
        Row("T17", [Council], CouncilRecommend, RuleDrafting, [Chr], Basis.None, FigureKeys.CouncilMinutes, "D03"),
        Row("T18", [Council], CouncilRequestRevision, SupplementAppraisal, [Chr], Basis.None, null, "Thông báo kết luận"),
        Row("T19", [Council], RecommendRefusal, PendingDecision, [Chr], Basis.None, null, "D04"),
        Row("T19", [Appraising], RecommendRefusal, PendingDecision, [Hod], Basis.None, null, "D04"),
        Row("T20", [RuleDrafting], SubmitForDecision, PendingDecision, [Hod], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.Submission, "D04"),
        Row("T21", [PendingDecision], ReturnToDrafting, RuleDrafting, [Dec], Basis.None, null, "Phiếu trả"),
        Row("T22", [PendingDecision], Permit, Permitted, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.Decision, "D05, D06"),
        Row("T23", [PendingDecision], Refuse, Refused, [Dec], Basis.Recalled("NĐ 61/2018 Đ19.8"), FigureKeys.Decision, "D07"),
        Row("T24", [Draft], Withdraw, Withdrawn, [App, Int], Basis.None, FigureKeys.WithdrawNotice, "M05"),
        Row("T24", Filed, Withdraw, Withdrawn, [App], Basis.None, FigureKeys.WithdrawNotice, "M05"),
        Row("T25", [Appraising], ActionName.NoSandboxNeeded, ApplicationState.NoSandboxNeeded, [Hod, Dec], Basis.None, null, "Văn bản trả lời"),
        Keep("T26", [Permitted], Publish, [Clk, Role.System], Basis.Law("Luật TCTT 01/2026 Đ18.4; Luật Thủ đô 2026 Đ19.2.b"), FigureKeys.PublishMax, "D08"),
        Row("T27", [Appraising], RecommendPermit, RuleDrafting, [Hod], Basis.None, null, "D04"),
        new("T28", [Refused, NotAccepted, Lapsed], Reopen, [Appraising, Submitted], [Dec], Basis.None),
        Keep("K01", [PreConsult], AnswerAdvice, [Hnd, Hod], Basis.None, FigureKeys.AdviceAnswer, "D17"),
        Keep("K02", [Draft, SupplementIntake, SupplementAppraisal], SaveDossier, ApplicantOrDesk, Basis.None),
        Keep("K03", [Draft, .. Filed], AddDocument, ApplicantOrDesk, Basis.None),
        Keep("K04", [Appraising], ConfirmRiskLevel, [Hnd], Basis.Law("NĐ 142/2026 Đ22")),
        Keep("K05", [Appraising, RuleDrafting], GiveLegalOpinion, [Leg], Basis.None),
        Keep("K06", [Council], Score, [Cmb, Chr], Basis.None, null, "D03"),
        Keep("K07", [RuleDrafting], DraftRulebook, [Hnd], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.Submission, "D06"),
        Keep("K08", [PendingDecision], PrepareDecision, [Hnd, Hod], Basis.None),
        Keep("K09", [PendingDecision], SignDecision, [Dec], Basis.None),
        Keep("K10", [.. Filed, Permitted], DeclareConflict, Officials, Basis.None),
        Keep("K11", [.. Filed, Permitted], Recuse, Officials, Basis.None),
        Keep("K29", [PreConsult, Draft, .. Filed, .. Ended], Exclude, [Role.System], Basis.None),
        Keep("K12", InProcedure, Reassign, [Hod], Basis.Recalled("NĐ 61/2018 Đ19.1"), null, "M06"),
        Keep("K13", InProcedure, ActionName.Reappoint, [Hod], Basis.Recalled("NĐ 61/2018 Đ19.9"), FigureKeys.ApologyBefore, "M04"),
        Keep("K14", Ended, RegisterComplaint, [App], Basis.Recalled("Luật Khiếu nại 2011"), FigureKeys.RemedyFile),
        Keep("K15", Ended, DecideComplaint, [Dec], Basis.Recalled("Luật Khiếu nại 2011"), FigureKeys.RemedyDecide),
        Keep("K16", [.. InProcedure, .. Ended], CorrectDocument, [Clk, Hod], Basis.Law("Luật TCTT 01/2026 Đ22.5"), null, "Đính chính"),
        Keep("K17", [.. Filed, .. Ended], Confirm, Officials, Basis.None),
        Keep("K18", [.. Filed, .. Ended], WithdrawProposal, [.. Officials, .. Applicant], Basis.None),
        Keep("K19", [Draft], ActionName.BindParallelRegime, Applicant, Basis.None),
        Keep("K19", [.. Filed, Permitted], ActionName.BindParallelRegime, [Hnd], Basis.None),
        Keep("K20", [Draft], ActionName.RecordParallelStep, Applicant, Basis.None),
        Keep("K20", [.. Filed, Permitted], ActionName.RecordParallelStep, [App, Apa, Hnd, Mon], Basis.None),
        Keep("K21", [Appraising, SupplementAppraisal, Council, RuleDrafting, PendingDecision], ActionName.MoveToPack, [Hnd], Basis.None),
        Keep("K22", [SupplementIntake, SupplementAppraisal], ReceivePaper, [Int], Basis.None),
        Keep("K23", [SupplementIntake, SupplementAppraisal], ReturnPaper, [Int], Basis.None),
    ];

    protected override ApplicationState Read(SandboxCase @case) => @case.State;

    protected override void Write(SandboxCase @case, ApplicationState to) => @case.MoveTo(to);

    protected override ApplicationState Choose(SandboxCase @case, ActionName action) =>
        action switch
        {
            // What was asked before the clarification is still asked.
            Clarify => @case.Facts.Review.IsConsulting() ? Consulting : Appraising,
            Reopen => @case.Facts.Approval.ReopenedTo ?? Submitted,
            _ => throw new InvalidOperationException($"{action} has one destination."),
        };

    private static TransitionRow<ApplicationState> Row(
        string number, ImmutableArray<ApplicationState> from, ActionName action, ApplicationState to,
        ImmutableArray<Role> by, LegalBasis basis, string? deadline = null, string? document = null) =>
        new(number, from, action, [to], by, basis, deadline, document);

    private static TransitionRow<ApplicationState> Keep(
        string number, ImmutableArray<ApplicationState> from, ActionName action,
        ImmutableArray<Role> by, LegalBasis basis, string? deadline = null, string? document = null) =>
        new(number, from, action, [], by, basis, deadline, document);
}
