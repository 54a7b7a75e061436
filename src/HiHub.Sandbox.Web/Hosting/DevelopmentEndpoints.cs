using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>Moves time forward in Development, for administrators; answers after everything due has run.</summary>
internal static class DevelopmentEndpoints
{
    private static readonly Refusal s_backwards = new("clock-backwards", "Thời gian chỉ tiến về phía trước.", "Time only moves forward.");

    public static void Map(IEndpointRouteBuilder api, IWebHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            api.MapPost("/dev/clock/advance", AnswerAsync).ExcludeFromDescription().RequireAuthorization(policy => policy.RequireRole(nameof(Role.Adm)));
    }

    private static async Task<IResult> AnswerAsync(AdvanceRequest request, SettableTime time, DueWork work, CancellationToken stop)
    {
        if (request.To < time.GetUtcNow())
            return Problems.Answer(409, s_backwards);
        await AdvanceAsync(time, work, request.To, stop);
        return Results.Ok(new { now = time.GetUtcNow() });
    }

    /// <summary>Stops at every moment at which something falls due, so that each thing happens at its own time.</summary>
    internal static async Task AdvanceAsync(SettableTime time, DueWork work, DateTimeOffset to, CancellationToken stop)
    {
        await work.RunDue(stop);
        while (await work.NextDue(stop) is { } next && next <= to)
        {
            time.MoveTo(next);
            if ((await work.RunDue(stop)).Idle)
                break;
        }
        time.MoveTo(to);
        await work.RunDue(stop);
    }
}

/// <summary>An instant in ISO 8601.</summary>
internal sealed record AdvanceRequest(DateTimeOffset To);
