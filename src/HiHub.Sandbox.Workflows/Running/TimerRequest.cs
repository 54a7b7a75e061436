namespace HiHub.Sandbox.Workflows.Running;

/// <summary>What happens when the moment comes.</summary>
public enum TimerPurpose
{
    /// <summary>A <c>HiHub.Timer</c> goes on.</summary>
    Moment,

    /// <summary>A step's window lapses.</summary>
    Expiry,

    /// <summary>A step is overdue; it stays open, somebody is told.</summary>
    Escalation,

    /// <summary>The next run of a <c>HiHub.Repeat</c>'s duty.</summary>
    Period,
}

/// <summary>
/// A moment to wait for; the desk computes the instant, and computes it anew after every act. While the anchor has no instant (a clock that stands still) the timer sleeps.
/// <paramref name="Clock"/>: the clock that anchors it, <c>term</c> for the end of the trial's term, null for the moment of the request.
/// <paramref name="Offset"/>: a length (<c>15wd</c>) or figure key counted after the anchor, or before it where <paramref name="Before"/>; null is the anchor itself.
/// <paramref name="Every"/>: for a period, the period's name (<see cref="Domain.CasePeriods"/>), <paramref name="Number"/> its ordinal from 1.
/// </summary>
public sealed record TimerRequest(
    string Id,
    string InstanceId,
    string StepId,
    TimerPurpose Purpose,
    string? Subject,
    string? Clock = null,
    string? Offset = null,
    bool Before = false,
    string? Every = null,
    int Number = 0
);
