using System.Security.Claims;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features;

/// <summary>A page of work, soonest due first; <paramref name="Next"/> is what to send as <c>after</c>, null on the last page.</summary>
internal sealed record QueuePage(IReadOnlyList<TaskAnswer> Items, string? Next);

/// <summary>Work queues over HTTP.</summary>
internal static class QueueEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/queue", QueueAsync).WithName("GetQueue").WithTags("queue").Produces<QueuePage>().ProducesProblem(400);

    private static async Task<IResult> QueueAsync(WorkBoxes work, ClaimsPrincipal user, CancellationToken stop, string box = "mine", string? after = null)
    {
        if (!Words.TryRead<QueueBox>(box, out var chosen))
            return Wrong("$.box", "mine, unassigned, team, onHold, overdue, done");
        if (!WorkCursor.TryRead(after, out var cursor))
            return Wrong("$.after", "next");
        var (items, next) = await work.ReadAsync(user.Actor(), new(chosen, cursor), stop);
        return Results.Ok(new QueuePage([.. items.Select(TaskAnswer.Of)], next?.ToString()));
    }

    private static IResult Wrong(string path, string allowed) =>
        Problems.Answer(400, Problems.Invalid, [new(path, "wrong-value", $"Giá trị phải là: {allowed}.", $"The value must be: {allowed}.")]);
}
