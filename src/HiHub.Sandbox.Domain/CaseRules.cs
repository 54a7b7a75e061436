using System.Collections.Frozen;
using HiHub.Sandbox.Domain.Exit;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Domain.Monitoring;

namespace HiHub.Sandbox.Domain;

/// <summary>Named questions about a case that a procedure may branch on; a condition is never written in the procedure itself.</summary>
public static class CaseRules
{
    private static readonly FrozenDictionary<string, Func<SandboxCase, RegimePack, string?, bool>> s_rules =
        new Dictionary<string, Func<SandboxCase, RegimePack, string?, bool>>
        {
            ["AdviceAsked"] = (@case, _, _) => @case.State == ApplicationState.PreConsult,
            ["WrittenOffPaper"] = (@case, _, _) => @case.Facts.Intake.OpenPaper() is not null,
            ["WasSubmitted"] = (@case, _, _) => @case.Facts.Intake.SubmittedAt is not null,
            ["CouncilNeeded"] = (_, pack, _) => pack.Council,
            ["ConsultationIsNew"] = (@case, _, _) => @case.Facts.Review.Consultations.Where(one => one.IsOpen).DistinctBy(one => one.AskedAt).Count() == 1,
            ["ConsultationWasHeld"] = (@case, _, _) => @case.Facts.Review.ConsultedAt is not null,
            ["LegalComplaintDecided"] = (@case, _, subject) => @case.Facts.Evidence.Complaints.Any(one => one.Id == subject && one.Outcome is not null),

            ["NextPhaseExists"] = (@case, _, _) => @case.Facts.Trial.Scope?.Phases.Any(phase => phase.Number > @case.Facts.Trial.Phase) == true,
            ["TermIsCurrent"] = (@case, _, subject) => LastExtension(@case) == subject,
            ["StopIsAnnounced"] = (@case, _, _) => @case.Facts is { Exit.StopsOn: not null, Trial.EndedAt: null },
            ["InPreExitReview"] = (@case, _, _) => @case.TrialState == TrialState.PreExitReview,
            ["InTransition"] = (@case, _, _) => @case.TrialState == TrialState.Transition,
            ["TransitionMayBegin"] = (@case, _, _) =>
                @case.Facts.Exit.Transition is { EnteredAt: null } && @case.TrialState is TrialState.Active or TrialState.PreExitReview,
            ["GraduatedFromTransition"] = (@case, _, _) => @case.Facts.Exit.GraduatedBy is not null,
            ["TransitionGranted"] = (@case, _, _) => @case.Facts.Exit.Outcome == ExitOutcome.X2,
            ["ArchiveMayClose"] = (@case, _, _) => @case.Facts.Exit.PublishedAt is not null && !@case.Facts.Trial.OpenProcedures().Any(),

            ["ReportIsMissing"] = (@case, _, subject) => CaseMoments.PeriodOf(subject) is { } period
                && !@case.Facts.Trial.OverdueReports.Contains(period) && @case.Facts.Trial.Reports.All(report => report.Period != period),
            ["HoldRequestIsOpen"] = (@case, _, subject) => @case.Facts.Trial.OpenHoldRequest()?.Id == subject,
            ["SuspensionIsProposed"] = (@case, _, _) => @case.Facts.Trial.Proposals.Any(proposal => proposal.DecidedAt is null),
            ["RequestIsMinor"] = (@case, _, subject) => Request(@case, subject)?.Kind == ProcedureKind.MinorAdjustment,
            ["RequestIsGranted"] = (@case, _, subject) => Request(@case, subject)?.Granted == true,

            ["IncidentIsClosed"] = (@case, _, subject) => Incident(@case, subject) is { ClosedAt: not null },
            ["IncidentIsMinor"] = (@case, _, subject) => Incident(@case, subject) is { Severity: IncidentSeverity.S3, LimitCode: null },
            ["IncidentIsSerious"] = (@case, _, subject) => Incident(@case, subject)?.Severity == IncidentSeverity.S1,
            ["PreliminaryReportIsFiled"] = (@case, _, subject) => Incident(@case, subject) is { PreliminaryAt: not null },
            ["FormalReportIsFiled"] = (@case, _, subject) => Incident(@case, subject) is { FormalAt: not null },
            ["FindingIsClosed"] = (@case, _, subject) => Finding(@case, subject) is { IsOpen: false },
            ["FindingIsAnswered"] = (@case, _, subject) => Finding(@case, subject)?.State == FindingState.Answered,
            ["FindingIsCritical"] = (@case, _, subject) => Finding(@case, subject)?.Severity == FindingSeverity.Critical,
            ["ComplaintIsClosed"] = (@case, _, subject) => Complaint(@case, subject) is { ClosedAt: not null },
            ["ComplaintIsWithOmbudsman"] = (@case, _, subject) => Complaint(@case, subject)?.Stage == ComplaintStage.Ombudsman,
            ["WithdrawalIsAnswered"] = (@case, _, subject) => @case.Facts.Trial.Withdrawals.Any(one => one.Id == subject && one.AnsweredAt is not null),
        }.ToFrozenDictionary();

    public static IEnumerable<string> Names => s_rules.Keys;

    /// <summary><paramref name="subject"/>: the request, incident or period the asking procedure is about.</summary>
    public static bool Holds(string rule, SandboxCase @case, RegimePack pack, string? subject) => s_rules[rule](@case, pack, subject);

    private static string? LastExtension(SandboxCase @case) =>
        @case.Facts.Trial.Requests.LastOrDefault(request => request is { Kind: ProcedureKind.Extension, Granted: not null })?.Id;

    private static ChildProcedure? Request(SandboxCase @case, string? id) => @case.Facts.Trial.Requests.FirstOrDefault(request => request.Id == id);

    private static Incident? Incident(SandboxCase @case, string? id) => @case.Facts.Trial.Incidents.FirstOrDefault(incident => incident.Id == id);

    private static Finding? Finding(SandboxCase @case, string? id) => @case.Facts.Trial.Findings.FirstOrDefault(finding => finding.Id == id);

    private static ParticipantComplaint? Complaint(SandboxCase @case, string? id) =>
        @case.Facts.Trial.Complaints.FirstOrDefault(complaint => complaint.Id == id);
}
