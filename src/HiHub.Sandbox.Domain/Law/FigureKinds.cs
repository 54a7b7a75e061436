namespace HiHub.Sandbox.Domain.Law;

/// <summary>What kind of value each figure holds, and which figures no whole pack may lack.</summary>
public static class FigureKinds
{
    private static readonly string[] Lengths =
    [
        FigureKeys.AdviceAnswer, FigureKeys.IntakeCheck, FigureKeys.RefuseReceipt, FigureKeys.Redirect, FigureKeys.SupplementIntake,
        FigureKeys.Assign, FigureKeys.AppraisalTotal, FigureKeys.Clarify, FigureKeys.Consult, FigureKeys.CouncilBundle,
        FigureKeys.CouncilMeeting, FigureKeys.CouncilMinutes, FigureKeys.Submission, FigureKeys.ApologyBefore, FigureKeys.WithdrawNotice,
        FigureKeys.Decision, FigureKeys.PublishTarget, FigureKeys.PublishMax, FigureKeys.TermMax, FigureKeys.StartWithin,
        FigureKeys.StartExtension, FigureKeys.Gate, FigureKeys.ReportEveryL1, FigureKeys.ReportEveryL2, FigureKeys.ReportEveryL3,
        FigureKeys.ReportDueAfter, FigureKeys.ReportOpenBefore, FigureKeys.ReportAdHoc, FigureKeys.IncidentSeriousNotice,
        FigureKeys.IncidentSeriousPreliminary, FigureKeys.IncidentOtherNotice, FigureKeys.IncidentOtherPreliminary, FigureKeys.IncidentFormal,
        FigureKeys.DataBreachNotice, FigureKeys.DataSubjectRequest, FigureKeys.ConsentWithdrawal, FigureKeys.ComplaintAcknowledge,
        FigureKeys.ComplaintResolve, FigureKeys.ComplaintAuthority, FigureKeys.HoldNotice, FigureKeys.HoldReview, FigureKeys.AdjustmentMinor,
        FigureKeys.AdjustmentMajor, FigureKeys.AdjustmentFileBefore, FigureKeys.ExtensionEach, FigureKeys.ExtensionOpens,
        FigureKeys.ExtensionFileBefore, FigureKeys.ExtensionDecide, FigureKeys.SuspensionDecide, FigureKeys.SuspensionUrgent,
        FigureKeys.SuspensionMax, FigureKeys.SuspensionLift, FigureKeys.VoluntaryStopNotice, FigureKeys.VoluntaryStopAcknowledge,
        FigureKeys.TerminationDecide, FigureKeys.HearingBeforeEnd, FigureKeys.RevocationDecide, FigureKeys.RevocationBar,
        FigureKeys.EarlyFinalOpens, FigureKeys.EarlyFinalCloses, FigureKeys.EarlyFinalRemind, FigureKeys.WindDown, FigureKeys.FinalReport,
        FigureKeys.Evaluation, FigureKeys.PublishOutcome, FigureKeys.RemedyFile, FigureKeys.RemedyDecide, FigureKeys.RemedyComplex,
        FigureKeys.InfoRequest, FigureKeys.InfoRequestExtension, FigureKeys.InfoCorrection,
    ];

    private static readonly string[] Counts =
    [
        FigureKeys.ClarifyMaxRounds, FigureKeys.CouncilMinMembers, FigureKeys.CouncilMaxRevisions, FigureKeys.MeritPassTotal,
        FigureKeys.MeritMinScore, FigureKeys.ApologyReappointments, FigureKeys.StartMaxExtensions, FigureKeys.LimitSoftPct,
        FigureKeys.LimitHardPct, FigureKeys.VisitsL1, FigureKeys.VisitsL2, FigureKeys.VisitsL3, FigureKeys.AdjustmentPerYear,
        FigureKeys.ExtensionMax, FigureKeys.ExtensionHoldover, FigureKeys.EvaluationPassScore, FigureKeys.TransitionMax,
        FigureKeys.RetentionYears,
    ];

    private static readonly string[] Switches =
    [
        FigureKeys.ItInVietnam, FigureKeys.SilenceIsConsent, FigureKeys.Council, FigureKeys.DelegationAllowed,
        FigureKeys.SuspensionTollsTerm,
    ];

    private static readonly string[] Texts =
    [
        FigureKeys.SubmitSignature, FigureKeys.DecidingAuthority, FigureKeys.DelegationTo, FigureKeys.SupportMaxPct, FigureKeys.TermConvention,
    ];

    /// <summary>Figures every pack that runs cases must set.</summary>
    public static readonly IReadOnlyList<string> Needed =
    [
        FigureKeys.IntakeCheck, FigureKeys.SupplementIntake, FigureKeys.OnSupplement, FigureKeys.AppraisalTotal, FigureKeys.Clarify, FigureKeys.Council,
        FigureKeys.DecidingAuthority, FigureKeys.PublishMax, FigureKeys.StartWithin, FigureKeys.ReportEveryL1, FigureKeys.ReportEveryL2, FigureKeys.ReportEveryL3,
        FigureKeys.ReportDueAfter, FigureKeys.ReportAdHoc, FigureKeys.IncidentFormal, FigureKeys.Evaluation, FigureKeys.FinalReport, FigureKeys.WindDown,
        FigureKeys.SuspensionMax, FigureKeys.SubmitSignature, FigureKeys.RetentionYears, FigureKeys.TransitionMax,
    ];

    private static readonly Dictionary<string, FigureKind> Kinds = new[]
        {
            Lengths.Select(key => (key, FigureKind.Length)), Counts.Select(key => (key, FigureKind.Count)), Switches.Select(key => (key, FigureKind.Switch)),
            Texts.Select(key => (key, FigureKind.Text)), [(FigureKeys.OnSupplement, FigureKind.Policy)], [(FigureKeys.ForwardCutoff, FigureKind.Time)],
            [(FigureKeys.CouncilQuorum, FigureKind.Fraction), (FigureKeys.CouncilOutsideShare, FigureKind.Fraction)],
            [(FigureKeys.CapOnePlatform, FigureKind.Money), (FigureKeys.CapAllPlatforms, FigureKind.Money)],
        }
        .SelectMany(group => group)
        .ToDictionary(entry => entry.key, entry => entry.Item2);

    public static IReadOnlyCollection<string> Known => Kinds.Keys;

    public static FigureKind? Of(string key) => Kinds.TryGetValue(key, out var kind) ? kind : null;
}

/// <summary>Length <c>3wd</c>; count and money (VND) whole numbers; switch true or false; fraction <c>2/3</c>; time HH:mm; policy a supplement policy.</summary>
public enum FigureKind { Length, Count, Switch, Text, Fraction, Time, Money, Policy }
