using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The router for everyone: its questions, and what it says to the answers. Nothing is kept.</summary>
internal static class RouterEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var open = api.MapGroup("/public").WithTags("public").AllowAnonymous();
        open.MapGet("/router", (LawBooks law) => QuestionnaireAnswer.Of(law.Current.Router)).WithName("GetRouter");
        open.MapPost("/router", RouteAsync).WithName("AskRouter").Accepts<RouterRequest>("application/json").Produces<RoutingAnswer>().ProducesProblem(400);
    }

    private static async Task<IResult> RouteAsync(LawBooks law, HttpContext http, CancellationToken stop)
    {
        var router = law.Current.Router;
        var (request, errors) = RouterRequest.Read(await ActPerformer.BodyAsync(http, stop));
        if (request is not null)
            errors = router.Check(request.Answers, "$.answers");
        return errors.Count > 0 || request is null ? Problems.Answer(400, Problems.Invalid, errors) : Results.Ok(RoutingAnswer.Of(router.Route(request.Answers)));
    }
}
