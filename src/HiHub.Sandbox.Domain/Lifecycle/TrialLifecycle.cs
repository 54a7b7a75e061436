using System.Collections.Immutable;
using HiHub.Sandbox.Domain.Law;
using static HiHub.Sandbox.Domain.ActionName;
using static HiHub.Sandbox.Domain.Lifecycle.TrialState;
using static HiHub.Sandbox.Domain.Role;
using ExitOutcome = HiHub.Sandbox.Domain.Exit.ExitOutcome;

namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>The trial, B0–B8, born from a permit. Pre-exit review is a sub-state of B1.</summary>
public sealed class TrialLifecycle() : Lifecycle<TrialState>(TrialState.New, Table, Superstates)
{
    private static readonly ImmutableArray<Role> Applicant = [App, Apa];
    private static readonly ImmutableArray<Role> Officials = [Int, Hnd, Hod, Csc, Chr, Cmb, Con, Leg, Dec, Clk, Mon, Reg, Omb];
    private static readonly ImmutableArray<TrialState> Running = [Active, TrialState.SafetyHold, Suspended, TrialState.Transition];
    private static readonly ImmutableArray<TrialState> Open = [PreLaunch, .. Running, WindDown, FinalReporting, Evaluating];
    private static readonly ImmutableArray<TrialState> All = [.. Open, Closed];

    // What is still open when the trial closes can be finished there; the archive waits for it.
    private static readonly ImmutableArray<TrialState> Ran = [.. Running, WindDown, FinalReporting, Evaluating, Closed];

    private static readonly Dictionary<TrialState, TrialState> Superstates = new() { [PreExitReview] = Active };

    public static ImmutableArray<TransitionRow<TrialState>> Table { get; } =
    [
        Row("T30", [New], OpenTrial, PreLaunch, [Role.System], Basis.None, null, "Kế hoạch giám sát"),
        Row("T31", [PreLaunch], Launch, Active, [App], Basis.Secondary("NĐ 94/2025"), FigureKeys.StartWithin, "D09"),
        Row("T32", [PreLaunch], LapseNotStarted, Closed, [Dec], Basis.Recalled("NĐ 94/2025 Đ19"), FigureKeys.StartWithin, "D10"),
        Row("T33", [Active], PassGate, Active, [Mon], Basis.None, FigureKeys.Gate, "Thông báo chuyển giai đoạn"),
        Row("T34", [Active, TrialState.Transition], ActionName.SafetyHold, TrialState.SafetyHold, [App, Apa, Role.System], Basis.None, null, "D11"),
        new("T35", [TrialState.SafetyHold], ResumeFromHold, [Active, TrialState.Transition, PreExitReview], [Mon], Basis.None, FigureKeys.HoldReview, "Thông báo tiếp tục"),
        Row("T36", [Active, TrialState.SafetyHold, TrialState.Transition], Suspend, Suspended, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.SuspensionDecide, "D10"),
        new("T37", [Suspended], LiftSuspension, [Active, TrialState.Transition, PreExitReview], [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.SuspensionLift, "D10"),
        Row("T38", [Suspended], TerminateAfterSuspension, WindDown, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.SuspensionMax, "D10"),
        Row("T39", [PreLaunch], VoluntaryStop, WindDown, [App], Basis.Recalled("NĐ 94/2025"), null, "D10"),
        Keep("T39", [Active, TrialState.SafetyHold, Suspended], VoluntaryStop, [App], Basis.Recalled("NĐ 94/2025"), FigureKeys.VoluntaryStopNotice, "Thông báo dừng tự nguyện"),
        Row("T39", [Active, TrialState.SafetyHold, Suspended], StopReached, WindDown, [Role.System], Basis.Recalled("NĐ 94/2025"), FigureKeys.VoluntaryStopNotice, "D10"),
        Row("T40", [PreLaunch, .. Running], Revoke, WindDown, [Dec], Basis.Secondary("NĐ 94/2025 Đ19"), FigureKeys.RevocationDecide, "D10"),
        Row("T41", [Active, TrialState.SafetyHold, Suspended], TermReached, WindDown, [Role.System], Basis.Secondary("Luật Thủ đô 2024 Đ25"), FigureKeys.TermMax, "Thông báo hết thời hạn"),
        Row("T41b", [Active], EarlyFinalReport, PreExitReview, [App], Basis.None, FigureKeys.EarlyFinalOpens, "Báo cáo tổng kết (trước hạn)"),
        Row("T41c", [Active], EnterTransition, TrialState.Transition, [Role.System], Basis.Law("NĐ 142/2026 Đ27.2"), FigureKeys.TransitionMax, "D10"),
        Keep("T41c", [PreExitReview], DecideTransition, [Dec], Basis.Law("NĐ 142/2026 Đ27.2"), FigureKeys.Evaluation, "D10"),
        Row("T42", [WindDown], WindDownDone, FinalReporting, [App], Basis.None, FigureKeys.WindDown, "Biên bản"),
        Row("T43", [FinalReporting], FileFinalReport, Evaluating, [App], Basis.None, FigureKeys.FinalReport, "Báo cáo tổng kết thử nghiệm"),
        Keep("T44", [FinalReporting], FinalReportOverdue, [Role.System], Basis.None, null, "Văn bản đôn đốc"),
        new("T45", [Evaluating], IssueEvaluation, [TrialState.Transition, Closed], [Dec], Basis.Law("NĐ 142/2026 Đ27.1"), FigureKeys.Evaluation, "D13, D14, D15"),
        new("T46", [TrialState.Transition], TransitionEnds, [Closed, WindDown], [App, Role.System], Basis.Law("NĐ 142/2026 Đ27.2"), FigureKeys.TransitionMax, "Thông báo"),
        Keep("T47", [Closed], PublishOutcome, [Clk], Basis.Law("Luật TCTT 01/2026 Đ18.4"), FigureKeys.PublishOutcome),
        Keep("T48", [Closed], Archive, [Role.System], Basis.Secondary("Luật Lưu trữ 33/2024"), FigureKeys.RetentionYears, "Hồ sơ lưu trữ"),
        Row("T49", [Active, TrialState.SafetyHold, TrialState.Transition], Terminate, WindDown, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.TerminationDecide, "D10"),
        Keep("K30", [PreLaunch], ProveCondition, Applicant, Basis.None),
        Keep("K31", [PreLaunch], DischargeCondition, [Mon], Basis.None),
        Keep("K32", [PreLaunch], CountersignRulebook, [App], Basis.Law("Luật Thủ đô 2026 Đ19.2.a")),
        Keep("K33", [PreLaunch], ExtendStart, [Dec], Basis.None, FigureKeys.StartExtension, "D10"),
        Keep("K34", [Active, TrialState.Transition], RequestSafetyHold, [Mon], Basis.None, null, "D11"),
        Keep("K35", [Active, TrialState.SafetyHold, TrialState.Transition], ProposeSuspension, [Mon, Role.System], Basis.None, FigureKeys.SuspensionDecide),
        Keep("K36", [Suspended], ProposeRemedy, [App], Basis.None),
        Keep("K37", [.. Running, WindDown], FileReport, Applicant, Basis.Law("NĐ 142/2026 Đ25"), FigureKeys.ReportDueAfter),
        Keep("K38", Ran, ReviewReport, [Mon], Basis.None),
        Keep("K39", [.. Running, WindDown], ReportOverdue, [Role.System], Basis.None),
        Keep("K40", [.. Running, WindDown], FileAdHocReport, Applicant, Basis.Law("NĐ 142/2026 Đ25.3"), FigureKeys.ReportAdHoc),
        Keep("K41", [.. Running, WindDown], ReportIncident, [App, Apa, Mon, Role.System], Basis.Law("NĐ 142/2026 Đ19"), FigureKeys.ReportAdHoc),
        Keep("K42", Ran, FileIncidentReport, Applicant, Basis.Law("NĐ 142/2026 Đ19"), FigureKeys.IncidentFormal),
        Keep("K43", Ran, CloseIncident, [Mon], Basis.None),
        Keep("K44", Open, RaiseFinding, [Mon, Reg, Role.System], Basis.None, null, "D12"),
        Keep("K45", All, AnswerFinding, Applicant, Basis.None),
        Keep("K46", All, CloseFinding, [Mon, Reg], Basis.None),
        Keep("K47", [Active, TrialState.Transition], Enrol, [App, Apa, Api], Basis.None),
        Keep("K48", [.. Running, WindDown], WithdrawConsent, [Par, App, Apa, Omb], Basis.Secondary("NĐ 356/2025"), FigureKeys.ConsentWithdrawal),
        Keep("K49", Ran, AnswerConsentWithdrawal, Applicant, Basis.Secondary("NĐ 356/2025"), FigureKeys.ConsentWithdrawal),
        Keep("K50", Open, RecordParticipantComplaint, [Par, Omb, App, Apa], Basis.None, FigureKeys.ComplaintAcknowledge),
        Keep("K51", All, AnswerParticipantComplaint, [App, Apa, Omb], Basis.None, FigureKeys.ComplaintResolve),
        Keep("K52", Running, RequestAdjustment, [App, Mon, Hnd], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.AdjustmentMajor, "A05"),
        Keep("K53", Running, AcknowledgeAdjustment, [Mon], Basis.None, FigureKeys.AdjustmentMinor, "Thông báo ghi nhận"),
        Keep("K54", Running, DecideAdjustment, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.AdjustmentMajor, "D10"),
        Keep("K55", [Active, TrialState.SafetyHold, Suspended], RequestExtension, [App], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.ExtensionFileBefore, "A05"),
        Keep("K56", Running, AssessRequest, [Hnd], Basis.None),
        Keep("K57", [Active, TrialState.SafetyHold, Suspended], DecideExtension, [Dec], Basis.Law("Luật Thủ đô 2026 Đ19.2.a"), FigureKeys.ExtensionDecide, "D10"),
        Keep("K58", [PreExitReview, Evaluating], DraftEvaluation, [Hnd], Basis.Law("NĐ 142/2026 Đ27.1"), FigureKeys.Evaluation, "D13"),
        Keep("K59", Open, PrepareDecision, [Hnd, Hod, Mon], Basis.None),
        Keep("K60", Open, SignDecision, [Dec], Basis.None),
        Keep("K61", All, DeclareConflict, Officials, Basis.None),
        Keep("K62", All, Recuse, Officials, Basis.None),
        Keep("K79", All, Exclude, [Role.System], Basis.None),
        Keep("K63", Open, Reassign, [Hod], Basis.Recalled("NĐ 61/2018 Đ19.1"), null, "M06"),
        Keep("K64", All, RegisterComplaint, [App], Basis.Recalled("Luật Khiếu nại 2011"), FigureKeys.RemedyFile),
        Keep("K65", All, DecideComplaint, [Dec], Basis.Recalled("Luật Khiếu nại 2011"), FigureKeys.RemedyDecide),
        Keep("K66", All, CorrectDocument, [Clk, Hod], Basis.Law("Luật TCTT 01/2026 Đ22.5"), null, "Đính chính"),
        Keep("K67", All, Confirm, Officials, Basis.None),
        Keep("K68", Open, AddDocument, Applicant, Basis.None),
        Keep("K69", All, WithdrawProposal, [.. Officials, .. Applicant], Basis.None),
        Keep("K70", Open, ActionName.MoveToPack, [Hnd], Basis.None),
    ];

    protected override TrialState Read(SandboxCase @case) => @case.TrialState;

    protected override void Write(SandboxCase @case, TrialState to) => @case.MoveTo(to);

    protected override TrialState Choose(SandboxCase @case, ActionName action) =>
        action switch
        {
            ResumeFromHold => @case.Facts.Trial.HeldFrom ?? Active,
            LiftSuspension => @case.Facts.Trial.SuspendedFrom ?? Active,
            IssueEvaluation => @case.Facts.Exit.Outcome == ExitOutcome.X2 ? TrialState.Transition : Closed,
            TransitionEnds => @case.Facts.Exit.GraduatedBy is null ? WindDown : Closed,
            _ => throw new InvalidOperationException($"{action} has one destination."),
        };

    private static TransitionRow<TrialState> Row(
        string number, ImmutableArray<TrialState> from, ActionName action, TrialState to,
        ImmutableArray<Role> by, LegalBasis basis, string? deadline = null, string? document = null) =>
        new(number, from, action, [to], by, basis, deadline, document);

    private static TransitionRow<TrialState> Keep(
        string number, ImmutableArray<TrialState> from, ActionName action,
        ImmutableArray<Role> by, LegalBasis basis, string? deadline = null, string? document = null) =>
        new(number, from, action, [], by, basis, deadline, document);
}
