namespace HiHub.Sandbox.Domain.Lifecycle;

/// <summary>What happens to a trigger fired by an action while another trigger is being handled.</summary>
public enum FiringMode
{
    /// <summary>It is handled at once, nested in the running one.</summary>
    Immediate,

    /// <summary>It waits, first in first out, until the running one is done.</summary>
    Queued,
}
