using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Hosting;

namespace HiHub.Sandbox.Web.Features.Intake;

/// <summary>A dossier comes in as the applicant wrote it: every wrong field is named at once, nothing of it is lost.</summary>
internal static class ApplicationEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var applications = api.MapGroup("/applications").WithTags("applications");
        applications.MapPost("", CreateAsync)
            .WithName("CreateApplication").Accepts<Dossier>("application/json").Produces<ActAnswer>(201).ProducesProblem(400).ProducesProblem(409);
        applications.MapPost("/import", ImportAsync)
            .WithName("ImportApplication").Accepts<DossierPackage>("application/json").Produces<ActAnswer>(201).ProducesProblem(400).ProducesProblem(409);
        applications.MapPost("/entered", EnterAsync)
            .WithName("EnterDossier").Accepts<EnterDossier.Input>("application/json").Produces<ActAnswer>(201).ProducesProblem(400).ProducesProblem(409);
        applications.MapPut("/{reference}/dossier", SaveAsync)
            .WithName("SaveDossier").Accepts<Dossier>("application/json").Produces<ActAnswer>().ProducesProblem(400).ProducesProblem(409).ProducesProblem(412);
        api.MapPost("/advice-requests", AskAsync).WithTags("applications")
            .WithName("AskAdvice").Accepts<AskAdvice.Input>("application/json").Produces<ActAnswer>(201).ProducesProblem(400);
    }

    private static Task<IResult> CreateAsync(ActPerformer acts, HttpContext http, CancellationToken stop) =>
        WithDossierAsync(acts, http, null, ActionName.CreateDraft, 201, stop);

    private static Task<IResult> SaveAsync(string reference, ActPerformer acts, HttpContext http, CancellationToken stop) =>
        WithDossierAsync(acts, http, reference, ActionName.SaveDossier, 200, stop);

    /// <summary>A dossier that was filed at the official portal: its code is kept.</summary>
    private static async Task<IResult> ImportAsync(ActPerformer acts, HttpContext http, CancellationToken stop)
    {
        var (package, errors) = DossierReader.ReadPackage(await ActPerformer.BodyAsync(http, stop));
        return package is null
            ? Problems.Answer(400, Problems.Invalid, errors)
            : await acts.PerformAsync(http, null, ActionName.CreateDraft, JsonSerializer.SerializeToUtf8Bytes(package, SandboxJson.Options), 201, stop);
    }

    /// <summary>A dossier that an applicant filed on paper.</summary>
    private static async Task<IResult> EnterAsync(ActPerformer acts, HttpContext http, CancellationToken stop) =>
        await acts.PerformAsync(http, null, ActionName.EnterDossier, await ActPerformer.BodyAsync(http, stop), 201, stop);

    private static async Task<IResult> AskAsync(ActPerformer acts, HttpContext http, CancellationToken stop) =>
        await acts.PerformAsync(http, null, ActionName.AskAdvice, await ActPerformer.BodyAsync(http, stop), 201, stop);

    private static async Task<IResult> WithDossierAsync(
        ActPerformer acts, HttpContext http, string? reference, ActionName action, int success, CancellationToken stop)
    {
        if (reference is not null)
            await acts.RequireVisibleAsync(http, reference, stop);
        var (dossier, errors) = DossierReader.Read(await ActPerformer.BodyAsync(http, stop));
        if (dossier is null || errors.Count > 0)
            return Problems.Answer(400, Problems.Invalid, errors);
        var input = JsonSerializer.SerializeToUtf8Bytes(new { dossier }, SandboxJson.Options);
        return await acts.PerformAsync(http, reference, action, input, success, stop);
    }
}
