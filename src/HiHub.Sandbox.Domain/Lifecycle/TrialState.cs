namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>States of the trial; the number is that of the code B0…B8. <see cref="PreExitReview"/> is the sub-state of B1 after an early final report.</summary>
public enum TrialState
{
    New = -1,
    PreLaunch = 0,
    Active = 1,
    SafetyHold = 2,
    Suspended = 3,
    WindDown = 4,
    FinalReporting = 5,
    Evaluating = 6,
    Transition = 7,
    Closed = 8,
    PreExitReview = 9,
}
