namespace HiHub.Sandbox.Benchmarks.Hosting;

/// <summary>Stands still until it is moved, so that many cases can do the same act at the same moment.</summary>
internal sealed class WalkTime(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref _ticks, moment.UtcTicks);
}
