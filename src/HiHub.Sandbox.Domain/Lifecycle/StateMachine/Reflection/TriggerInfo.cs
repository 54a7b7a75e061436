namespace HiHub.Sandbox.Domain.Lifecycle;

public class TriggerInfo
{
    internal TriggerInfo(object underlyingTrigger) => UnderlyingTrigger = underlyingTrigger;

    public object UnderlyingTrigger { get; }

    public override string ToString() => UnderlyingTrigger.ToString() ?? "<null>";
}
