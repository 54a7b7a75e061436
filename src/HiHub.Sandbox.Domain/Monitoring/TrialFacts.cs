using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>What supervision needs to remember of a running trial.</summary>
public sealed record TrialFacts
{
    /// <summary>The current phase, from 1; 0 before launch.</summary>
    public int Phase { get; init; }

    /// <summary>Where a safety hold returns to; stays until the next hold. Whether the trial is held: <see cref="OpenHold"/>.</summary>
    public TrialState? HeldFrom { get; init; }

    /// <summary>Where lifting a suspension returns to; stays until the next suspension.</summary>
    public TrialState? SuspendedFrom { get; init; }

    /// <summary>The level that drives cadence, as confirmed in appraisal.</summary>
    public RiskLevel RiskLevel { get; init; } = RiskLevel.L2;

    /// <summary>The permit's scope as it stands now, after adjustments and extensions; null before the trial opens.</summary>
    public TrialScope? Scope { get; init; }

    public IReadOnlyList<ConditionProgress> Conditions { get; init; } = [];

    public RulebookCountersignature? Countersigned { get; init; }

    public int StartExtensions { get; init; }

    public DateTimeOffset? LaunchedAt { get; init; }

    /// <summary>Where participants complain at the tester; shown to them.</summary>
    public string? ComplaintLine { get; init; }

    public IReadOnlyList<HoldRequest> HoldRequests { get; init; } = [];

    public IReadOnlyList<Hold> Holds { get; init; } = [];

    public IReadOnlyList<SuspensionProposal> Proposals { get; init; } = [];

    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    public IReadOnlyList<PeriodicReport> Reports { get; init; } = [];

    /// <summary>Numbers of periods whose report was missing on its due date.</summary>
    public IReadOnlyList<int> OverdueReports { get; init; } = [];

    public IReadOnlyList<AdHocReport> AdHocReports { get; init; } = [];

    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IReadOnlyList<Enrolment> Enrolments { get; init; } = [];

    public IReadOnlyList<ConsentWithdrawal> Withdrawals { get; init; } = [];

    public IReadOnlyList<ParticipantComplaint> Complaints { get; init; } = [];

    /// <summary>Adjustments and extensions asked for.</summary>
    public IReadOnlyList<ChildProcedure> Requests { get; init; } = [];

    /// <summary>Days added to the term because a suspension tolled it.</summary>
    public int TolledDays { get; init; }

    /// <summary>When testing ended for good: winding down began or the trial closed.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public Hold? OpenHold() => Holds is [.., { EndedAt: null } last] ? last : null;

    public Suspension? OpenSuspension() => Suspensions is [.., { EndedAt: null } last] ? last : null;

    public HoldRequest? OpenHoldRequest() => HoldRequests is [.., { AnsweredAt: null } last] ? last : null;

    public bool HasOpenCriticalFinding()
    {
        foreach (var finding in Findings)
            if (finding is { Severity: FindingSeverity.Critical, IsOpen: true })
                return true;
        return false;
    }

    /// <summary>Participants enrolled so far; leaving does not free a place.</summary>
    public int Enrolled()
    {
        var count = 0;
        foreach (var enrolment in Enrolments)
            count += enrolment.Count;
        return count;
    }

    /// <summary>Ids of child procedures that are not finished; the archive waits for them.</summary>
    public IEnumerable<string> OpenProcedures() =>
    [
        .. Requests.Where(request => request.IsOpen).Select(request => request.Id),
        .. Incidents.Where(incident => incident.ClosedAt is null).Select(incident => incident.Id),
        .. Findings.Where(finding => finding.IsOpen).Select(finding => finding.Id),
        .. Complaints.Where(complaint => complaint.ClosedAt is null).Select(complaint => complaint.Id),
        .. Withdrawals.Where(withdrawal => withdrawal.AnsweredAt is null).Select(withdrawal => withdrawal.Id),
    ];
}
