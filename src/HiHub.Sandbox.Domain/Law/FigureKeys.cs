namespace HiHub.Sandbox.Domain.Law;

/// <summary>Every figure a regime pack may set. A suffix names the unit the law counts in; lengths still say it (<c>3wd</c>).</summary>
public static class FigureKeys
{
    // Tiếp nhận (intake)
    public const string AdviceAnswer = "advice.wd";
    public const string IntakeCheck = "intake.checkWd";
    public const string ForwardCutoff = "fwd.cutoff";
    public const string RefuseReceipt = "refuseReceipt.wd";
    public const string Redirect = "redirect.wd";
    public const string SupplementIntake = "supplement.intakeWd";
    public const string OnSupplement = "clock.onSupplement";
    public const string SubmitSignature = "submit.signature";
    public const string ItInVietnam = "it.inVietnam";

    // Thẩm định (review)
    public const string Assign = "assign.wd";
    public const string AppraisalTotal = "appraisal.total";
    public const string Clarify = "clarify.wd";
    public const string ClarifyMaxRounds = "clarify.maxRounds";
    public const string Consult = "consult.wd";
    public const string SilenceIsConsent = "consult.silenceIsConsent";
    public const string Council = "council";
    public const string CouncilMinMembers = "council.minMembers";
    public const string CouncilOutsideShare = "council.outsideShare";
    public const string CouncilQuorum = "council.quorum";
    public const string CouncilBundle = "council.bundleWd";
    public const string CouncilMeeting = "council.meetingWd";
    public const string CouncilMinutes = "council.minutesWd";
    public const string CouncilMaxRevisions = "council.maxRevisions";
    public const string MeritPassTotal = "merit.passTotal";
    public const string MeritMinScore = "merit.minScore";
    public const string Submission = "drafting.wd";
    public const string ApologyBefore = "apology.daysBefore";
    public const string ApologyReappointments = "apology.reappointments";
    public const string WithdrawNotice = "withdraw.noticeWd";

    // Quyết định (approval)
    public const string DecidingAuthority = "decidingAuthority";
    public const string DelegationAllowed = "delegation.allowed";
    public const string DelegationTo = "delegation.to";
    public const string Decision = "decision.wd";
    public const string PublishTarget = "publish.targetWd";
    public const string PublishMax = "publish.maxWd";
    public const string SupportMaxPct = "support.maxPct";
    public const string TermMax = "term.maxMonths";
    public const string TermConvention = "term.convention";

    // Thử nghiệm (monitoring)
    public const string StartWithin = "start.withinDays";
    public const string StartExtension = "start.extensionDays";
    public const string StartMaxExtensions = "start.maxExtensions";
    public const string Gate = "gate.wd";
    public const string ReportEveryL1 = "report.everyMonths.l1";
    public const string ReportEveryL2 = "report.everyMonths.l2";
    public const string ReportEveryL3 = "report.everyMonths.l3";
    public const string ReportDueAfter = "report.dueAfter";
    public const string ReportOpenBefore = "report.openBeforeWd";
    public const string ReportAdHoc = "report.adHocHours";
    public const string LimitSoftPct = "limits.softPct";
    public const string LimitHardPct = "limits.hardPct";
    public const string VisitsL1 = "visits.perYear.l1";
    public const string VisitsL2 = "visits.perYear.l2";
    public const string VisitsL3 = "visits.perYear.l3";
    public const string IncidentSeriousNotice = "incident.s1NoticeHours";
    public const string IncidentSeriousPreliminary = "incident.s1PreliminaryHours";
    public const string IncidentOtherNotice = "incident.s2NoticeHours";
    public const string IncidentOtherPreliminary = "incident.s2PreliminaryWd";
    public const string IncidentFormal = "incident.formalDays";
    public const string DataBreachNotice = "incident.dataBreachHours";
    public const string DataSubjectRequest = "dsr.wd";
    public const string ConsentWithdrawal = "consent.withdrawWd";
    public const string ComplaintAcknowledge = "complaint.acknowledgeWd";
    public const string ComplaintResolve = "complaint.resolveWd";
    public const string ComplaintAuthority = "complaint.authorityWd";
    public const string HoldNotice = "hold.noticeHours";
    public const string HoldReview = "hold.reviewWd";
    public const string AdjustmentMinor = "adjustment.minorWd";
    public const string AdjustmentMajor = "adjustment.wd";
    public const string AdjustmentFileBefore = "adjustment.fileBeforeWd";
    public const string AdjustmentPerYear = "adjustment.perYear";
    public const string ExtensionMax = "extension.max";
    public const string ExtensionEach = "extension.eachMonths";
    public const string ExtensionOpens = "extension.opensDays";
    public const string ExtensionFileBefore = "extension.fileBeforeDays";
    public const string ExtensionDecide = "extension.wd";
    public const string ExtensionHoldover = "extension.holdoverDays";
    public const string SuspensionDecide = "suspension.decisionWd";
    public const string SuspensionUrgent = "suspension.urgentHours";
    public const string SuspensionMax = "suspension.maxDays";
    public const string SuspensionLift = "suspension.liftWd";
    public const string SuspensionTollsTerm = "suspension.tollsTerm";
    public const string CapOnePlatform = "p2p.cap.onePlatform";
    public const string CapAllPlatforms = "p2p.cap.all";

    // Kết thúc (exit)
    public const string VoluntaryStopNotice = "voluntaryStop.noticeDays";
    public const string VoluntaryStopAcknowledge = "voluntaryStop.ackWd";
    public const string TerminationDecide = "termination.wd";
    public const string HearingBeforeEnd = "hearing.wd";
    public const string RevocationDecide = "revocation.wd";
    public const string RevocationBar = "revocation.barMonths";
    public const string EarlyFinalOpens = "earlyReport.opensDays";
    public const string EarlyFinalCloses = "earlyReport.closesDays";
    public const string EarlyFinalRemind = "earlyReport.remindDays";
    public const string WindDown = "windDown.days";
    public const string FinalReport = "finalReport.days";
    public const string Evaluation = "evaluation.wd";
    public const string EvaluationPassScore = "evaluation.passScore";
    public const string TransitionMax = "transition.maxMonths";
    public const string PublishOutcome = "publishOutcome.wd";
    public const string RetentionYears = "retention.years";
    public const string RemedyFile = "complaint.days";
    public const string RemedyDecide = "complaint.decisionDays";
    public const string RemedyComplex = "complaint.complexDays";
    public const string InfoRequest = "infoRequest.days";
    public const string InfoRequestExtension = "infoRequest.extensionDays";
    public const string InfoCorrection = "info.correctionDays";

    /// <summary>How often a periodic report is due at a risk level.</summary>
    public static string ReportEvery(Intake.RiskLevel level) => level switch
    {
        Intake.RiskLevel.L1 => ReportEveryL1,
        Intake.RiskLevel.L2 => ReportEveryL2,
        Intake.RiskLevel.L3 => ReportEveryL3,
    };

    /// <summary>How many visits a year a risk level calls for.</summary>
    public static string VisitsPerYear(Intake.RiskLevel level) => level switch
    {
        Intake.RiskLevel.L1 => VisitsL1,
        Intake.RiskLevel.L2 => VisitsL2,
        Intake.RiskLevel.L3 => VisitsL3,
    };
}
