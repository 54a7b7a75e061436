namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>The office's time, set by the test.</summary>
internal sealed class OfficeClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
