using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Law;

/// <summary>The schedule of a filing before it happens, for everyone. Nothing is kept.</summary>
internal static class WhatIfEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/public/what-if", AskAsync)
            .AllowAnonymous().WithName("AskWhatIf").WithTags("public").Accepts<WhatIfRequest>("application/json").Produces<WhatIfAnswer>().ProducesProblem(400);

    private static async Task<IResult> AskAsync(LawBooks law, HttpContext http, CancellationToken stop)
    {
        var (request, errors) = WhatIfRequest.Read(await ActPerformer.BodyAsync(http, stop));
        WhatIfSchedule? schedule = null;
        if (request is not null)
            (schedule, errors) = FilingWhatIf.Of(request, law.Current.InForce, law.Current.Calendar);
        return schedule is null ? Problems.Answer(400, Problems.Invalid, errors) : Results.Ok(WhatIfAnswer.Of(schedule));
    }
}
