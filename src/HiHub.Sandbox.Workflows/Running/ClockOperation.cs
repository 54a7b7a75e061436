namespace HiHub.Sandbox.Workflows.Running;

/// <summary>What a procedure does to a legal clock; the pack's policy says what a supplement means for it.</summary>
public enum ClockOperation
{
    Start,
    Stop,
    OnSupplement,
    Resume,
    Toll,
}
