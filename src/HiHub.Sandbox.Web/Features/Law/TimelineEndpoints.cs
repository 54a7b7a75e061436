using System.Security.Claims;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The time of a case: all its regimes on one line, and who had the ball for how long. A stranger gets 404.</summary>
internal static class TimelineEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/cases/{reference}").WithTags("cases");
        cases.MapGet("/timeline", TimelineAsync).WithName("GetTimeline").Produces<TimelineAnswer>().ProducesProblem(404);
        cases.MapGet("/ball", BallAsync).WithName("GetBall").Produces<BallAnswer>().ProducesProblem(404);
    }

    private static async Task<IResult> TimelineAsync(string reference, TimelineReading reading, AccessLog access, ClaimsPrincipal user, CancellationToken stop) =>
        await access.MayOpenAsync(reference, user, "timeline", stop) && await reading.ReadAsync(user.Actor(), reference, stop) is { } timeline ? Results.Ok(timeline) : Problems.Answer(404, Problems.NotFound);

    private static async Task<IResult> BallAsync(string reference, TimelineReading reading, AccessLog access, ClaimsPrincipal user, CancellationToken stop) =>
        await access.MayOpenAsync(reference, user, "ball", stop) && await reading.BallAsync(user.Actor(), reference, stop) is { } ball ? Results.Ok(ball) : Problems.Answer(404, Problems.NotFound);
}
