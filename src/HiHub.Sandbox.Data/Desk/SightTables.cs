using System.Collections.Frozen;
using HiHub.Sandbox.Domain;
using static HiHub.Sandbox.Domain.ActionName;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>What those outside the office are shown, by standpoint; what is not listed is hidden, so a new act is hidden until somebody decides.</summary>
internal static class SightTables
{
    private static readonly FrozenSet<Role> s_office = new[] { Role.Int, Role.Hnd, Role.Hod, Role.Csc, Role.Clk, Role.Mon, Role.Reg }.ToFrozenSet();

    /// <summary>What is addressed to the applicant, or done by it.</summary>
    private static readonly ActionName[] s_dealings =
    [
        AskAdvice, AnswerAdvice, CreateDraft, EnterDossier, SaveDossier, AddDocument, Submit, Accept, RequestSupplement, Supplement, ReceivePaper, ReturnPaper, SupplementExpired, RefuseReceipt, Redirect, Withdraw,
        Assign, RequestClarification, Clarify, ClarifyExpired, ConveneCouncil, NoSandboxNeeded, SubmitForDecision, Permit, Refuse, Publish, Reopen, Reappoint,
        OpenTrial, ProveCondition, DischargeCondition, CountersignRulebook, ExtendStart, Launch, PassGate, SafetyHold, RequestSafetyHold, ResumeFromHold, ProposeSuspension, Suspend,
        ProposeRemedy, LiftSuspension, FileReport, ReviewReport, ReportOverdue, FileAdHocReport, ReportIncident, FileIncidentReport, CloseIncident, RaiseFinding, AnswerFinding,
        CloseFinding, Enrol, WithdrawConsent, AnswerConsentWithdrawal, RecordParticipantComplaint, AnswerParticipantComplaint, RequestAdjustment, AcknowledgeAdjustment,
        DecideAdjustment, RequestExtension, DecideExtension, LapseNotStarted, VoluntaryStop, StopReached, Revoke, Terminate, TerminateAfterSuspension, TermReached, EarlyFinalReport,
        DecideTransition, EnterTransition, WindDownDone, FileFinalReport, FinalReportOverdue, IssueEvaluation, TransitionEnds, PublishOutcome, Archive, RegisterComplaint,
        DecideComplaint, CorrectDocument, MoveToPack, BindParallelRegime, RecordParallelStep,
    ];

    /// <summary>What anyone beside a running trial must know of it.</summary>
    private static readonly ActionName[] s_trial =
    [
        Permit, Publish, OpenTrial, Launch, PassGate, SafetyHold, ResumeFromHold, Suspend, LiftSuspension, LapseNotStarted, VoluntaryStop, StopReached, Revoke, Terminate,
        TerminateAfterSuspension, TermReached, DecideAdjustment, DecideExtension, EnterTransition, TransitionEnds, WindDownDone, PublishOutcome,
    ];

    private static readonly FrozenSet<string> s_applicant = Names(s_dealings);
    private static readonly FrozenSet<string> s_legal = Names([.. s_dealings, ConfirmRiskLevel, DraftRulebook, ReturnToDrafting]);
    private static readonly FrozenSet<string> s_host = Names(s_trial);
    private static readonly FrozenSet<string> s_protection = Names([.. s_trial, WithdrawConsent, AnswerConsentWithdrawal, RecordParticipantComplaint, AnswerParticipantComplaint, ReportIncident, CloseIncident]);
    private static readonly FrozenSet<string> s_decided = Names([Permit, Refuse, Publish, PublishOutcome]);

    private static readonly FrozenSet<string> s_toApplicant = new[] { "M01", "M02", "M03", "M04", "M05", "D09", "D11", "D12", "DC" }.ToFrozenSet();
    private static readonly FrozenSet<string> s_toCouncil = new[] { "M01", "M02", "D01", "D02", "D03" }.ToFrozenSet();
    private static readonly FrozenSet<string> s_ofTheTrial = new[] { "D09", "D11" }.ToFrozenSet();

    /// <summary>Who in the office has the ball is the office's own affair; that agencies are asked the applicant knows from the state.</summary>
    private static readonly FrozenSet<string> s_inner = new[] { "assign", "submission" }.ToFrozenSet();
    private static readonly FrozenSet<string> s_clocksOfTheTrial = new[] { "start", "term", "hold-review", "suspension", "voluntary-stop", "wind-down", "transition" }.ToFrozenSet();

    public static bool IsOffice(Role role) => s_office.Contains(role);

    public static FrozenSet<string> Events(Standpoint from) =>
        from switch
        {
            Standpoint.Applicant => s_applicant,
            Standpoint.LegalReview => s_legal,
            Standpoint.Protection => s_protection,
            Standpoint.Host => s_host,
            _ => s_decided,
        };

    public static FrozenSet<string> Notices(Standpoint from) =>
        from switch
        {
            Standpoint.Applicant or Standpoint.LegalReview => s_toApplicant,
            Standpoint.Council => s_toCouncil,
            Standpoint.Protection or Standpoint.Host => s_ofTheTrial,
            _ => [],
        };

    public static bool SeesDecisions(Standpoint from) => from is not (Standpoint.Agency or Standpoint.Bystander);

    public static bool SeesClock(Standpoint from, string kind) =>
        from switch
        {
            Standpoint.Office or Standpoint.Council or Standpoint.LegalReview => true,
            Standpoint.Applicant => !s_inner.Contains(kind),
            Standpoint.Agency => kind == "consult",
            Standpoint.Protection or Standpoint.Host => s_clocksOfTheTrial.Contains(kind),
            Standpoint.Bystander => false,
        };

    private static FrozenSet<string> Names(IEnumerable<ActionName> acts) => acts.Select(act => act.ToString()).ToFrozenSet();
}
