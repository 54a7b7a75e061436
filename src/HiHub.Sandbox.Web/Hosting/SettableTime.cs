namespace HiHub.Sandbox.Web.Hosting;

/// <summary>
/// Time that can be moved forward. Running: real time plus whatever it was moved by (Development only). Frozen: stands still until moved, for stories told in virtual time.
/// </summary>
internal sealed class SettableTime(DateTimeOffset? frozenAt = null) : TimeProvider
{
    private long _ticks = (frozenAt ?? DateTimeOffset.UnixEpoch).UtcTicks;
    private readonly bool _frozen = frozenAt is not null;

    public override DateTimeOffset GetUtcNow() =>
        _frozen
            ? new DateTimeOffset(Interlocked.Read(ref _ticks), TimeSpan.Zero)
            : System.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks) - DateTimeOffset.UnixEpoch.UtcTicks);

    /// <summary>Never backwards: what has happened stays in the past.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        var step = moment.UtcTicks - GetUtcNow().UtcTicks;
        if (step > 0)
            Interlocked.Add(ref _ticks, step);
    }
}
