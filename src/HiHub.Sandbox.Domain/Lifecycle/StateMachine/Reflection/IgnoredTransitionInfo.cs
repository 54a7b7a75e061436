namespace HiHub.Sandbox.Domain.Lifecycle;

public class IgnoredTransitionInfo : TransitionInfo
{
    internal IgnoredTransitionInfo(object trigger, IEnumerable<InvocationInfo> guards)
        : base(trigger, guards)
    {
    }
}
