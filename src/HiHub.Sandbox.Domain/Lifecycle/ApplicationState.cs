namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>States of the administrative procedure; the number is that of the code A0…A17, <see cref="New"/> stands before the first act.</summary>
public enum ApplicationState
{
    New = -1,
    PreConsult = 0,
    Draft = 1,
    Submitted = 2,
    SupplementIntake = 3,
    Accepted = 4,
    Appraising = 5,
    SupplementAppraisal = 6,
    Consulting = 7,
    Council = 8,
    RuleDrafting = 9,
    PendingDecision = 10,
    Permitted = 11,
    Refused = 12,
    NotAccepted = 13,
    Withdrawn = 14,
    Lapsed = 15,
    Redirected = 16,
    NoSandboxNeeded = 17,
}
