using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Lifecycle;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features;

/// <summary>One loop over the catalogue: every act that a person does has its route and its OpenAPI operation.</summary>
internal static class ActionEndpoints
{
    // These come in through routes of their own: they begin a case or bring a file.
    private static readonly ActionName[] s_elsewhere = [ActionName.AskAdvice, ActionName.CreateDraft, ActionName.EnterDossier, ActionName.AddDocument];

    /// <summary>Where an act is posted.</summary>
    public static string Href(string reference, ActionName name) =>
        name == ActionName.AddDocument ? $"/api/v1/applications/{reference}/documents" : $"/api/v1/cases/{reference}/actions/{ActionCatalogue.Route(name)}";

    /// <summary>True where only time itself may do the act in this state.</summary>
    public static bool IsSystems(SandboxCase @case, CaseAction action) => Lifecycles.RolesFor(@case, action.Name).All(role => role == Role.System);

    public static void Map(IEndpointRouteBuilder api)
    {
        var actions = api.MapGroup("/cases/{reference}/actions").WithTags("actions");
        foreach (var action in ActionCatalogue.All.Where(action => !s_elsewhere.Contains(action.Name)))
            Map(actions, action);
        actions.MapPost("/{name}", (string name) => ActionCatalogue.ByRoute(name) is not { } known || s_elsewhere.Contains(known.Name) ? Problems.Answer(404, Problems.NotFound) : Problems.Answer(415, Problems.NotJson))
            .ExcludeFromDescription();
    }

    private static void Map(RouteGroupBuilder actions, CaseAction action) =>
        actions.MapPost(
                $"/{ActionCatalogue.Route(action.Name)}",
                async (string reference, ActPerformer acts, HttpContext http, CancellationToken stop) =>
                    await acts.PerformAsync(http, reference, action.Name, await ActPerformer.BodyAsync(http, stop), 200, stop)
            )
            .WithName($"Act{action.Name}")
            .WithSummary(action.Title.En)
            .WithDescription(action.Title.Vi)
            .Accepts(action.InputType, "application/json")
            .Produces<ActAnswer>()
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(412).ProducesProblem(428);
}
