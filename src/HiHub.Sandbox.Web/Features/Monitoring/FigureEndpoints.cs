using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Hosting.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HiHub.Sandbox.Web.Features.Monitoring;

/// <summary>Figures of a trial, at most a thousand at once.</summary>
internal sealed record PostedFigures([property: MinLength(1), MaxLength(1000)] IReadOnlyList<PostedFigure> Figures);

/// <summary><paramref name="At"/>: when it was measured; null: now.</summary>
internal sealed record PostedFigure(
    [property: StringLength(40, MinimumLength = 1)] string Code, decimal Value, [property: StringLength(60, MinimumLength = 1)] string Unit, DateTimeOffset? At = null);

internal sealed record TakenFigures(int Taken);

/// <summary>The feed of a trial: machines with its key post here and do nothing else.</summary>
internal static class FigureEndpoints
{
    private static readonly Refusal s_notRunning = new("trial-not-running", "Thử nghiệm chưa bắt đầu hoặc đã kết thúc.", "The trial has not begun, or is over.");

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/trials/{reference}/metrics", PostAsync).RequireAuthorization(MachineAuthentication.Feed).WithName("PostMetrics").WithTags("trials")
            .Produces<TakenFigures>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);

    private static async Task<IResult> PostAsync(string reference, PostedFigures posted, ClaimsPrincipal user, SandboxDb db, TimeProvider time, CancellationToken stop)
    {
        var (actor, now) = (user.Actor(), time.GetUtcNow());
        var state = await db.Cases.Where(row => row.Reference == reference && row.Organisation == actor.Organisation).Select(row => (TrialState?)row.TrialState).FirstOrDefaultAsync(stop);
        if (state is null || !(actor.IsApplicant || actor.Is(Role.Api)))
            return Problems.Answer(404, Problems.NotFound);
        if (InputRules.Check(posted) is { Count: > 0 } errors)
            return Problems.Answer(400, Problems.Invalid, errors);
        if (state is TrialState.New or TrialState.Closed)
            return Problems.Answer(409, s_notRunning);
        db.AddRange(posted.Figures.Select(figure => new TrialFigure
        {
            Id = References.New("F-"),
            Reference = reference,
            Code = figure.Code,
            Value = figure.Value,
            Unit = figure.Unit,
            At = figure.At?.ToUniversalTime() ?? now,
            PostedAt = now,
            PostedBy = actor.PersonId,
        }));
        await db.SaveChangesAsync(stop);
        return Results.Ok(new TakenFigures(posted.Figures.Count));
    }
}
