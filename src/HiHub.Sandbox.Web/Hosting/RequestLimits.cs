using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Section <c>Limits</c>: requests a minute, counted on each node; sign-in has its own in section <c>SignIn</c>.</summary>
internal sealed class LimitOptions
{
    /// <summary>Of an address that has not signed in: public search, register, router.</summary>
    [Range(1, 1_000_000)]
    public int PublicPerMinute { get; set; } = 600;

    /// <summary>Files and forms of a person.</summary>
    [Range(1, 1_000_000)]
    public int UploadsPerMinute { get; set; } = 120;

    /// <summary>Everything else of a person or a machine, by whichever token.</summary>
    [Range(1, 1_000_000)]
    public int CallsPerMinute { get; set; } = 3000;
}

/// <summary>Nobody takes the whole office's time: so many requests a minute for each address, and for each person however many addresses they have.</summary>
internal static class RequestLimits
{
    private const int Segments = 6;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindStrictly("Limits");
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Of);
            limiter.OnRejected = RefuseAsync;
        });
    }

    private static RateLimitPartition<string> Of(HttpContext http)
    {
        // Sign-in counts for itself; the page that says no must not be refused in its turn.
        if (http.Request.Path.StartsWithSegments("/api/v1/session", StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments("/problem", StringComparison.OrdinalIgnoreCase))
            return RateLimitPartition.GetNoLimiter("");
        var limits = http.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;
        if (http.User.Identity?.IsAuthenticated != true)
            return PerMinute($"public {SignInLimits.Key(http.Connection.RemoteIpAddress)}", limits.PublicPerMinute);
        var person = http.User.Actor().PersonId;
        return http.Request.HasFormContentType ? PerMinute($"upload {person}", limits.UploadsPerMinute) : PerMinute($"call {person}", limits.CallsPerMinute);
    }

    private static RateLimitPartition<string> PerMinute(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments, QueueLimit = 0 });

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken stop)
    {
        context.HttpContext.Response.Headers.RetryAfter = "60";
        if (Problems.IsApi(context.HttpContext))
            await Problems.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, Problems.TooMany);
    }
}
