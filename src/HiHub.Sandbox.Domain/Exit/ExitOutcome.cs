namespace HiHub.Sandbox.Domain.Exit;

/// <summary>Exit outcomes X1–X10 of the office.</summary>
public enum ExitOutcome
{
    /// <summary>Completed, moved to normal operation under a licence or norm.</summary>
    X1 = 1,

    /// <summary>Completed, transitional operation.</summary>
    X2,

    /// <summary>Completed, partly achieved.</summary>
    X3,

    /// <summary>Completed, not achieved: a finding, not a stain.</summary>
    X4,

    /// <summary>Withdrawn voluntarily.</summary>
    X5,

    /// <summary>Ended early for risk.</summary>
    X6,

    /// <summary>Revoked.</summary>
    X7,

    /// <summary>Lapsed, never started.</summary>
    X8,

    /// <summary>Moved to another mechanism.</summary>
    X9,

    /// <summary>Ended because the legal obstacle was removed.</summary>
    X10,
}
