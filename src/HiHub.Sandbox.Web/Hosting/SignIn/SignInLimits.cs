using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting.SignIn;

/// <summary>Slows guessing: so many attempts and so many failures a minute from one address, counted on each node.</summary>
internal sealed class SignInLimits(IOptions<SigningInOptions> options) : IDisposable
{
    private const int Segments = 6;

    private readonly PartitionedRateLimiter<string> _attempts = PerMinute(options.Value.AttemptsPerMinute);
    private readonly PartitionedRateLimiter<string> _failures = PerMinute(options.Value.FailuresPerMinute);

    /// <summary>False where the address must wait.</summary>
    public bool MayTry(IPAddress? address) => _failures.AttemptAcquire(Key(address), 0).IsAcquired && _attempts.AttemptAcquire(Key(address)).IsAcquired;

    public void Failed(IPAddress? address) => _failures.AttemptAcquire(Key(address)).Dispose();

    public void Dispose()
    {
        _attempts.Dispose();
        _failures.Dispose();
    }

    // One subscriber of IPv6 holds a whole /64.
    public static string Key(IPAddress? address) =>
        address switch
        {
            null => "",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
            _ => address.ToString(),
        };

    private static PartitionedRateLimiter<string> PerMinute(int permits) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetSlidingWindowLimiter(
            key,
            _ => new() { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 }));
}
