using System.Security.Claims;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Evidence;

/// <summary>Who opened a case, when and why: for the applicant, the office's staff and oversight.</summary>
internal static class AccessEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/cases/{reference}/access", AccessAsync).WithTags("cases").WithName("GetAccess").Produces<AccessPage>().ProducesProblem(403).ProducesProblem(404);

    private static async Task<IResult> AccessAsync(
        string reference, AccessReading reading, AccessLog access, ClaimsPrincipal user, CancellationToken stop, long before = long.MaxValue)
    {
        if (!await access.MayOpenAsync(reference, user, "access", stop))
            return Problems.Answer(404, Problems.NotFound);
        return await reading.ReadAsync(reference, user.Actor(), before, stop) is { } page ? Results.Ok(page) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
