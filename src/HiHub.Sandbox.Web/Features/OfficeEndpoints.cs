using System.Security.Claims;
using System.Text.Json.Nodes;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features;

/// <summary>An act about no single case; <paramref name="WhyNot"/> null means: yours to do. <paramref name="SecondRole"/>: whose second signature it needs.</summary>
internal sealed record OfficeActionAnswer(
    string Name, string Href, LocalText Title, string Room, IReadOnlyList<Role> Roles, Role? SecondRole, JsonNode Schema, Refusal? WhyNot);

/// <summary>
/// What an act of the office answers; <paramref name="Pending"/> is set where it waits for a second signature instead of taking effect,
/// <paramref name="Secret"/> where the act made one: it is shown this once.
/// </summary>
internal sealed record OfficeAnswer(string? Id, string Stream, long EventSeq, string EventHash, string? Pending, Role? AwaitsSignatureOf, string? Secret);

/// <summary>An act that waits for its second signature, with all that would be signed; to be answered with <c>confirm {pendingId, confirm}</c>.</summary>
internal sealed record OfficePendingAnswer(
    string Id, string Action, LocalText Title, string Proposer, Role SecondRole, DateTimeOffset ProposedAt, DateTimeOffset ExpiresAt, string PayloadHash, JsonNode? Input, Refusal? WhyNot);

/// <summary>One loop over the office's catalogue.</summary>
internal static class OfficeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var office = api.MapGroup("/office").WithTags("office");
        office.MapGet("/actions", (ClaimsPrincipal user) => Results.Ok(OfficeCatalogue.All.Select(action => Answer(action, user.Actor())).ToList()))
            .WithName("GetOfficeActions").Produces<IReadOnlyList<OfficeActionAnswer>>();
        office.MapGet("/pending", PendingAsync).WithName("GetOfficePending").Produces<IReadOnlyList<OfficePendingAnswer>>();
        foreach (var action in OfficeCatalogue.All)
            Map(office, action);
        office.MapPost("/actions/{name}", (string name) => OfficeCatalogue.All.Any(known => OfficeCatalogue.Route(known.Name) == name)
            ? Problems.Answer(415, Problems.NotJson)
            : Problems.Answer(404, Problems.NotFound)).ExcludeFromDescription();
    }

    private static void Map(RouteGroupBuilder office, OfficeAction action) =>
        office.MapPost($"/actions/{OfficeCatalogue.Route(action.Name)}", (OfficeDesk desk, HttpContext http, CancellationToken stop) => PerformAsync(desk, http, action, stop))
            .WithName($"Office{action.Name}")
            .WithSummary(action.Title.En)
            .WithDescription(action.Title.Vi)
            .Accepts(action.InputType, "application/json")
            .Produces<OfficeAnswer>()
            .ProducesProblem(400).ProducesProblem(409).ProducesProblem(412);

    private static async Task<IResult> PerformAsync(OfficeDesk desk, HttpContext http, OfficeAction action, CancellationToken stop)
    {
        var key = ActPerformer.Header(http, "Idempotency-Key");
        if (ActPerformer.WhyNotKey(key) is { } wrong)
            return wrong;
        var request = new OfficeRequest(action.Name, await ActPerformer.BodyAsync(http, stop), http.User.Actor(), key)
        {
            AuthMethod = http.User.AuthMethod(),
            Ip = http.Connection.RemoteIpAddress?.ToString(),
        };
        var result = await desk.Act(request, stop);
        return result.Errors.Count > 0
            ? Problems.Answer(400, Problems.Invalid, result.Errors)
            : Results.Ok(new OfficeAnswer(result.Id, result.Stream, result.EventSeq, result.EventHash, result.PendingId, result.AwaitsSignatureOf, result.Secret));
    }

    private static async Task<IResult> PendingAsync(OfficeDesk desk, ClaimsPrincipal user, CancellationToken stop)
    {
        var actor = user.Actor();
        return Results.Ok((await desk.Pending(actor, stop)).Select(row => Answer(row, desk.WhyNotSigned(row, actor))).ToList());
    }

    private static OfficeActionAnswer Answer(OfficeAction action, Actor actor) =>
        new(
            OfficeCatalogue.Route(action.Name), $"/api/v1/office/actions/{OfficeCatalogue.Route(action.Name)}", action.Title, action.Room,
            action.Roles, action.SecondRole, InputSchemas.Of(action.InputType), action.WhyNot(actor));

    private static OfficePendingAnswer Answer(PendingAct row, Refusal? whyNot)
    {
        var name = Enum.Parse<OfficeActionName>(row.Action);
        return new(
            row.Id, OfficeCatalogue.Route(name), OfficeCatalogue.Of(name).Title, row.Proposer, row.SecondRole, row.ProposedAt, row.ExpiresAt,
            row.PayloadHash, JsonNode.Parse(row.Input), whyNot);
    }
}
