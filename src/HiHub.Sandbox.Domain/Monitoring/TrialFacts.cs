using HiHub.Sandbox.Domain.Lifecycle;

namespace HiHub.Sandbox.Domain.Monitoring;

/// <summary>What supervision needs to remember of a running trial.</summary>
public sealed record TrialFacts
{
    /// <summary>The current phase, from 1; 0 before launch.</summary>
    public int Phase { get; init; }

    /// <summary>Where a safety hold returns to; set while held.</summary>
    public TrialState? HeldFrom { get; init; }

    /// <summary>Where lifting a suspension returns to; set while suspended.</summary>
    public TrialState? SuspendedFrom { get; init; }
}
